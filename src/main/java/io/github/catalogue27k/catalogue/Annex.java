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
import java.util.Locale;
import java.util.Optional;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** A lettered annex: {@code Annex A (normative) Information security controls reference}. */
@Entity
public class Annex {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Contents contents;

    @Column(length = 4)
    private String letter;

    @Column(length = 500)
    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable Obligation obligation;

    @Column(length = 2000)
    private @Nullable String note;

    protected Annex() {}

    /** Registers itself with the contents; title and obligation are null where no source gives them. */
    public Annex(
            Contents contents,
            String letter,
            @Nullable String title,
            @Nullable Obligation obligation,
            @Nullable String note) {
        this.contents = contents;
        this.letter = letter;
        this.title = title;
        this.obligation = obligation;
        this.note = note;
        contents.register(this);
    }

    public String letter() {
        return letter;
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<Obligation> obligation() {
        return Optional.ofNullable(obligation);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** The end of its address: {@code annex-a}. */
    public String anchor() {
        return anchor(letter);
    }

    public static String anchor(String letter) {
        return "annex-" + letter.toLowerCase(Locale.ROOT);
    }
}
