package io.github.catalogue27k.catalogue;

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
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** An amendment or technical corrigendum to an edition: {@code ISO/IEC 27001:2022/Amd 1:2024}. */
@Entity
public class Supplement {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Edition edition;

    private int place;

    @Embedded
    private Imprint imprint;

    /** As in addresses: {@code amd-1-2024}. */
    private String anchor;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private EditionStatus status;

    @Column(length = 2000)
    @Convert(converter = Converters.OfStrings.class)
    private List<String> replacedBy;

    protected Supplement() {}

    public Supplement(Edition edition, Imprint imprint, String anchor, EditionStatus status, List<String> replacedBy) {
        this.edition = edition;
        this.imprint = imprint;
        this.anchor = anchor;
        this.status = status;
        this.replacedBy = List.copyOf(replacedBy);
        this.place = edition.register(this);
    }

    public Edition edition() {
        return edition;
    }

    public Imprint imprint() {
        return imprint;
    }

    public String anchor() {
        return anchor;
    }

    public EditionStatus status() {
        return status;
    }

    public List<String> replacedBy() {
        return replacedBy;
    }
}
