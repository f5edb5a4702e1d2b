package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/**
 * A numbered heading of a standard: {@code 6.1.3 Information security risk treatment}, or {@code A.5.1} inside an annex
 * (ISO/IEC Directives, Part 2, clause 22). Only number and title are the standard's; the note is ours.
 */
@Entity
public class Clause {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Contents contents;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private @Nullable Clause parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private @Nullable Annex annex;

    private int place;
    private String number;

    @Column(length = 500)
    private String title;

    @Column(length = 2000)
    private @Nullable String note;

    private boolean control;

    protected Clause() {}

    /**
     * Registers itself at the end of the contents.
     *
     * @param parent the clause it stands under; null at the top of the document or of an annex
     * @param annex the annex it stands in, if any
     * @param note our own half-sentence as HTML
     * @param control whether it is a control, as 8.12 in ISO/IEC 27002:2022
     */
    public Clause(
            Contents contents,
            @Nullable Clause parent,
            @Nullable Annex annex,
            String number,
            String title,
            @Nullable String note,
            boolean control) {
        this.contents = contents;
        this.parent = parent;
        this.annex = annex;
        this.number = number;
        this.title = title;
        this.note = note;
        this.control = control;
        this.place = contents.register(this);
    }

    public Optional<Clause> parent() {
        return Optional.ofNullable(parent);
    }

    public Optional<Annex> annex() {
        return Optional.ofNullable(annex);
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public boolean isControl() {
        return control;
    }

    /** 1 for a main clause, 3 for 6.1.3; inside an annex its letter counts. */
    public int depth() {
        return number.split("\\.").length;
    }

    /** The end of its address: {@code clause-6.1.3}, {@code control-8.12}. */
    public String anchor() {
        return anchor(number, control);
    }

    public static String anchor(String number, boolean control) {
        return (control ? "control-" : "clause-") + number;
    }
}
