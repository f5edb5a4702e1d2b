package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * One findable place: a standard, an edition, a clause, an annex, a control, a term or an article. The only thing that is
 * indexed; where it leads is {@code href}.
 */
@Entity
@Indexed(index = "passage")
@Table(indexes = @Index(columnList = "revision_id"))
public class Passage {
    /** What a passage is; the names are those of the JSON contract. */
    public enum Kind {
        STANDARD,
        EDITION,
        CLAUSE,
        ANNEX,
        CONTROL,
        TERM,
        TOPIC,
        PATH,
        COMPARISON,
        QUESTION;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @KeywordField
    private String revisionId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private Kind kind;

    @KeywordField(projectable = Projectable.YES)
    private String slug;

    @Column(length = 500)
    @KeywordField(projectable = Projectable.YES)
    private String href;

    @KeywordField(projectable = Projectable.YES)
    private String designation;

    /** Of a document; empty for a place in one, which must not compete with titles. */
    @Column(length = 1500)
    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.ANY)
    @FullTextField(name = "title_plain", analyzer = Passage.PLAIN)
    private String title;

    /** What tells a title from others of the series; it counts for more than the whole. */
    @Column(length = 1500)
    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.ANY)
    private String subject;

    /** How people call a document, empty where nobody does; shown and not searched, since it is among the names. */
    @KeywordField(searchable = Searchable.NO, projectable = Projectable.YES)
    private String shortTitle;

    /** Of a place, a term or an article; empty for a document. */
    @Column(length = 1500)
    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.ANY)
    @FullTextField(name = "heading_plain", analyzer = Passage.PLAIN)
    private String heading;

    @Column(length = 1500)
    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.ANY)
    private String names;

    @Column(columnDefinition = "text")
    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.ANY)
    @FullTextField(name = "lead_plain", analyzer = Passage.PLAIN)
    private String lead;

    @Column(columnDefinition = "text")
    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.ANY)
    private String body;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private String status;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private String type;

    @Convert(converter = Converters.OfStrings.class)
    @KeywordField(aggregable = Aggregable.YES, extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> topics;

    /** {@code 2020s}, of the current edition. */
    @KeywordField(aggregable = Aggregable.YES)
    private String decade;

    /** Larger is better: a current standard of the series before an old edition of something beside it. */
    @GenericField(sortable = Sortable.YES)
    private int weight;

    /** Where it stands in the catalogue, from front to back; what is equally good comes in this order. */
    @GenericField(sortable = Sortable.YES)
    private int position;

    /** Stemmed, one spelling for British and American. */
    public static final String ENGLISH = "english";
    /** As written, for typing errors and prefixes. */
    public static final String PLAIN = "plain";

    protected Passage() {}

    Passage(String revisionId, Kind kind, Place place, Words words, Facets facets, int weight, int position) {
        this.revisionId = revisionId;
        this.kind = kind;
        this.slug = place.slug();
        this.href = place.href();
        this.designation = words.designation();
        boolean document = kind == Kind.STANDARD || kind == Kind.EDITION;
        this.title = document ? words.heading() : "";
        this.subject = document ? words.subject() : "";
        this.shortTitle = words.shortTitle();
        this.heading = document ? "" : words.heading();
        this.names = words.names();
        this.lead = words.lead();
        this.body = words.body();
        this.status = facets.status();
        this.type = facets.type();
        this.topics = List.copyOf(facets.topics());
        this.decade = facets.decade();
        this.weight = weight;
        this.position = position;
    }

    /** @param slug of the standard; empty where it belongs to none */
    record Place(String slug, String href) {}

    /**
     * What can be found in it, from the strongest to the weakest.
     *
     * @param names what else people call it: abbreviation, short title, former numbers
     * @param lead what it is, in a few sentences
     * @param body everything else
     */
    record Words(String designation, String heading, String shortTitle, String names, String lead, String body) {
        /** What the titles of a whole committee begin with. */
        private static final Pattern SERIES = Pattern.compile("^(Information technology|Security techniques"
                + "|Information security, cybersecurity and privacy protection) [—–] ");

        /** The heading without what many others begin with too. */
        String subject() {
            String subject = heading;
            for (Matcher series = SERIES.matcher(subject); series.find(); series = SERIES.matcher(subject)) {
                subject = subject.substring(series.end());
            }
            return subject;
        }
    }

    /** What it can be filtered by; empty texts where nothing applies. */
    record Facets(String status, String type, List<String> topics, String decade) {
        static final Facets NONE = new Facets("", "", List.of(), "");
    }

    public Kind kind() {
        return kind;
    }

    public String href() {
        return href;
    }

    public String designation() {
        return designation;
    }

    /** Its title or heading, whichever it has. */
    public String heading() {
        return title + heading;
    }

    public String names() {
        return names;
    }

    public String lead() {
        return lead;
    }

    public String body() {
        return body;
    }

    public int weight() {
        return weight;
    }
}
