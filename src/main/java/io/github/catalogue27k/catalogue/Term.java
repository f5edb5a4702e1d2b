package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A term of the glossary in our own words, with its abbreviation and the other words that people type for it. */
@Entity
public class Term {
    /**
     * How a term is called.
     *
     * @param name {@code statement of applicability}
     * @param abbreviation {@code SoA}
     * @param also true synonyms, shown and searched both ways
     * @param asked everyday words that lead here and are not shown: {@code hospital} for health informatics
     */
    public record Names(String name, @Nullable String abbreviation, List<String> also, List<String> asked) {
        public Names {
            also = List.copyOf(also);
            asked = List.copyOf(asked);
        }

        /** Its place in the glossary: {@code statement-of-applicability}. */
        public String anchor() {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    private String revisionId;
    private String theme;
    private String name;
    private String anchor;
    private @Nullable String abbreviation;

    @Convert(converter = Converters.OfStrings.class)
    @Column(columnDefinition = "text")
    private List<String> also;

    @Convert(converter = Converters.OfStrings.class)
    @Column(columnDefinition = "text")
    private List<String> asked;

    @Column(columnDefinition = "text")
    private String html;

    @Column(columnDefinition = "text")
    private String words;

    @Convert(converter = Converters.OfStrings.class)
    @Column(columnDefinition = "text")
    private List<String> standards;

    @Convert(converter = Converters.OfStrings.class)
    @Column(columnDefinition = "text")
    private List<String> see;

    protected Term() {}

    /**
     * @param theme the name of the file it stands in: {@code Risk}
     * @param words the explanation without markup
     * @param standards designations of those that use it
     * @param see names of other terms
     */
    public Term(
            String revisionId,
            String theme,
            Names names,
            String html,
            String words,
            List<String> standards,
            List<String> see) {
        this.revisionId = revisionId;
        this.theme = theme;
        this.name = names.name();
        this.anchor = names.anchor();
        this.abbreviation = names.abbreviation();
        this.also = names.also();
        this.asked = names.asked();
        this.html = html;
        this.words = words;
        this.standards = List.copyOf(standards);
        this.see = List.copyOf(see);
    }

    public String theme() {
        return theme;
    }

    public String name() {
        return name;
    }

    public String anchor() {
        return anchor;
    }

    public Optional<String> abbreviation() {
        return Optional.ofNullable(abbreviation);
    }

    public List<String> also() {
        return also;
    }

    public List<String> asked() {
        return asked;
    }

    public String html() {
        return html;
    }

    public String words() {
        return words;
    }

    public List<String> standards() {
        return standards;
    }

    public List<String> see() {
        return see;
    }

    public String href() {
        return "/glossary#" + anchor;
    }
}
