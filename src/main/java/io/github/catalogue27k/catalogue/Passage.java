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
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.jspecify.annotations.Nullable;

/**
 * One findable place: a standard, an edition, a clause, an annex, a control or a topic. The only thing that is indexed;
 * where it leads is {@code href}.
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
        TOPIC;

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

    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES)
    private String designation;

    @Column(length = 1500)
    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.ANY)
    @FullTextField(name = "heading_plain", analyzer = Passage.PLAIN)
    private String heading;

    @Column(columnDefinition = "text")
    @FullTextField(analyzer = Passage.ENGLISH, projectable = Projectable.YES, highlightable = Highlightable.ANY)
    @FullTextField(name = "body_plain", analyzer = Passage.PLAIN)
    private String body;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private String status;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private String type;

    @Convert(converter = Converters.OfStrings.class)
    @KeywordField(aggregable = Aggregable.YES, extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> topics;

    /** Larger is better: a current standard of the series before an old edition of something beside it. */
    @GenericField(sortable = Sortable.YES)
    private int weight;

    public static final String ENGLISH = "english";
    public static final String PLAIN = "plain";

    protected Passage() {}

    Passage(
            String revisionId,
            Kind kind,
            String slug,
            String href,
            String designation,
            String heading,
            String body,
            String status,
            String type,
            List<String> topics,
            int weight) {
        this.revisionId = revisionId;
        this.kind = kind;
        this.slug = slug;
        this.href = href;
        this.designation = designation;
        this.heading = heading;
        this.body = body;
        this.status = status;
        this.type = type;
        this.topics = List.copyOf(topics);
        this.weight = weight;
    }
}
