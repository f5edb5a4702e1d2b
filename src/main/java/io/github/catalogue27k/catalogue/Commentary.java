package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** One section of our own words about a standard, as sanitised HTML with its links in place. */
@Entity
public class Commentary {
    /** The sections of a page that are prose, in their order. */
    public enum Kind {
        ABSTRACT("Abstract"),
        INTRODUCTION("Introduction"),
        SCOPE("Scope"),
        STATUS("Status"),
        COMMENTARY("Commentary");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Standard standard;

    /** By its ordinal, which is the order of the page. */
    @Enumerated(EnumType.ORDINAL)
    private Kind kind;

    @Column(columnDefinition = "text")
    private String html;

    @Column(columnDefinition = "text")
    private String words;

    protected Commentary() {}

    /** Registers itself with its standard; {@code words} is the text without markup, for search and counting. */
    public Commentary(Standard standard, Kind kind, String html, String words) {
        this.standard = standard;
        this.kind = kind;
        this.html = html;
        this.words = words;
        standard.register(this);
    }

    public Kind kind() {
        return kind;
    }

    public String html() {
        return html;
    }

    public String words() {
        return words;
    }
}
