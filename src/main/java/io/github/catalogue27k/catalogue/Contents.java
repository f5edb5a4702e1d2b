package io.github.catalogue27k.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The table of contents of an edition or draft: its clauses and annexes as trees, and how much of it we know. */
@Entity
public class Contents {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    private String revisionId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Completeness completeness;

    @Column(length = 2000)
    private @Nullable String remark;

    @Column(length = 4000)
    @Convert(converter = Converters.OfSources.class)
    private List<Source> sources;

    @OneToMany(mappedBy = "contents", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Clause> clauses = new ArrayList<>();

    @OneToMany(mappedBy = "contents", cascade = CascadeType.PERSIST)
    @OrderBy("letter")
    @Fetch(FetchMode.SUBSELECT)
    private List<Annex> annexes = new ArrayList<>();

    protected Contents() {}

    /**
     * A table of contents without entries yet; these register themselves.
     *
     * @param remark what is missing, or why nothing is known
     */
    public Contents(String revisionId, Completeness completeness, @Nullable String remark, List<Source> sources) {
        this.revisionId = revisionId;
        this.completeness = completeness;
        this.remark = remark;
        this.sources = List.copyOf(sources);
    }

    public Completeness completeness() {
        return completeness;
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    public List<Source> sources() {
        return sources;
    }

    /** All numbered clauses in the order of the document, those inside annexes included. */
    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    public List<Annex> annexes() {
        return List.copyOf(annexes);
    }

    int register(Clause clause) {
        clauses.add(clause);
        return clauses.size();
    }

    void register(Annex annex) {
        annexes.add(annex);
    }
}
