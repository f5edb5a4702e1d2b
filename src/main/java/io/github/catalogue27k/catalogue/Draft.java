package io.github.catalogue27k.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Optional;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** A text on its way to an edition or supplement, seen at a stage on a day: {@code ISO/IEC DIS 27007}. */
@Entity
public class Draft {
    /** Whether the project goes on, has become an edition or a later draft, or was stopped. */
    public enum State {
        ACTIVE,
        PASSED,
        DELETED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Standard standard;

    private int place;
    private String designation;
    private int edition;

    @Column(length = 1000)
    private @Nullable String title;

    private @Nullable StageCode stage;
    private PartialDate asOf;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private State state;

    @Column(length = 1000)
    private @Nullable String source;

    @OneToOne(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    private @Nullable Contents contents;

    protected Draft() {}

    /**
     * Registers itself with its standard.
     *
     * @param edition the number of the edition it will become
     * @param asOf the day on which the stage was seen
     */
    public Draft(
            Standard standard,
            String designation,
            int edition,
            @Nullable String title,
            @Nullable StageCode stage,
            PartialDate asOf,
            State state,
            @Nullable String source,
            @Nullable Contents contents) {
        this.standard = standard;
        this.designation = designation;
        this.edition = edition;
        this.title = title;
        this.stage = stage;
        this.asOf = asOf;
        this.state = state;
        this.source = source;
        this.contents = contents;
        this.place = standard.register(this);
    }

    public Standard standard() {
        return standard;
    }

    public String designation() {
        return designation;
    }

    public int edition() {
        return edition;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Nothing where no source recorded it. */
    public Optional<StageCode> stage() {
        return Optional.ofNullable(stage);
    }

    public PartialDate asOf() {
        return asOf;
    }

    public State state() {
        return state;
    }

    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public Optional<Contents> contents() {
        return Optional.ofNullable(contents);
    }
}
