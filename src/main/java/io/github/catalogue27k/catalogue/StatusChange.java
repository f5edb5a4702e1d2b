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

/**
 * One dated, sourced step of a status history: ISO/IEC 27001:2013 was withdrawn on 25 October 2022. A day on which
 * somebody merely saw a stage is not one.
 */
@Entity
public class StatusChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Standard standard;

    private int place;
    private String designation;
    private PartialDate happened;

    @Enumerated(EnumType.STRING)
    @Column(length = 32)
    private Change change;

    @Column(length = 1000)
    private @Nullable String note;

    @Column(length = 1000)
    private @Nullable String source;

    protected StatusChange() {}

    /**
     * Registers itself with its standard.
     *
     * @param designation the edition, supplement or standard to which it happened
     */
    public StatusChange(
            Standard standard,
            String designation,
            PartialDate happened,
            Change change,
            @Nullable String note,
            @Nullable String source) {
        this.standard = standard;
        this.designation = designation;
        this.happened = happened;
        this.change = change;
        this.note = note;
        this.source = source;
        this.place = standard.register(this);
    }

    public Standard standard() {
        return standard;
    }

    public String designation() {
        return designation;
    }

    public PartialDate happened() {
        return happened;
    }

    public Change change() {
        return change;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String source() {
        return source;
    }
}
