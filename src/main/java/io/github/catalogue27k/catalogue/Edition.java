package io.github.catalogue27k.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** One edition of a standard, as the third of ISO/IEC 27001, with its own status and table of contents. */
@Entity
public class Edition {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Standard standard;

    private int place;

    @Column(name = "edition_year")
    private String year;

    private @Nullable Integer number;

    @Embedded
    private Imprint imprint;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private EditionStatus status;

    private @Nullable Integer pages;
    private @Nullable String adoptedAs;

    @Embedded
    private Succession succession;

    @Column(length = 4000)
    @Convert(converter = Converters.OfSources.class)
    private List<Source> sources;

    @OneToOne(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST, optional = false)
    private Contents contents;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Supplement> supplements = new ArrayList<>();

    protected Edition() {}

    /**
     * Registers itself with its standard, as the newest so far.
     *
     * @param year as in its address: {@code 2022}
     * @param number of the edition; unknown for some old documents
     * @param adoptedAs the international standard that took over its text
     */
    public Edition(
            Standard standard,
            String year,
            @Nullable Integer number,
            Imprint imprint,
            EditionStatus status,
            @Nullable Integer pages,
            @Nullable String adoptedAs,
            Succession succession,
            List<Source> sources,
            Contents contents) {
        this.standard = standard;
        this.year = year;
        this.number = number;
        this.imprint = imprint;
        this.status = status;
        this.pages = pages;
        this.adoptedAs = adoptedAs;
        this.succession = succession;
        this.sources = List.copyOf(sources);
        this.contents = contents;
        this.place = standard.register(this);
    }

    public Standard standard() {
        return standard;
    }

    public String year() {
        return year;
    }

    public @Nullable Integer number() {
        return number;
    }

    public Imprint imprint() {
        return imprint;
    }

    public EditionStatus status() {
        return status;
    }

    public @Nullable Integer pages() {
        return pages;
    }

    public @Nullable String adoptedAs() {
        return adoptedAs;
    }

    public Succession succession() {
        return succession;
    }

    public List<Source> sources() {
        return sources;
    }

    public Contents contents() {
        return contents;
    }

    public List<Supplement> supplements() {
        return List.copyOf(supplements);
    }

    int register(Supplement supplement) {
        supplements.add(supplement);
        return supplements.size();
    }
}
