package io.github.catalogue27k.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A numbered document over all its editions, as {@code ISO/IEC 27001}; a part is a standard of its own. A document
 * outside the series is one too, with {@code inSeries()} false.
 */
@Entity
@Table(
        uniqueConstraints = @UniqueConstraint(columnNames = {"revision_id", "slug"}),
        indexes = @Index(columnList = "revision_id, reading_position"))
public class Standard {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    private String revisionId;
    private boolean inSeries;
    private int readingPosition;

    @Embedded
    private Identity identity;

    @Embedded
    private Standing standing;

    @Embedded
    private Origin origin;

    @Embedded
    private Use use;

    @Embedded
    private Upkeep upkeep;

    @OneToMany(mappedBy = "standard", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Edition> editions = new ArrayList<>();

    @OneToMany(mappedBy = "standard", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Draft> drafts = new ArrayList<>();

    @OneToMany(mappedBy = "standard", cascade = CascadeType.PERSIST)
    @OrderBy("happened, place")
    @Fetch(FetchMode.SUBSELECT)
    private List<StatusChange> history = new ArrayList<>();

    @OneToMany(mappedBy = "standard", cascade = CascadeType.PERSIST)
    @OrderBy("kind")
    @Fetch(FetchMode.SUBSELECT)
    private List<Commentary> commentary = new ArrayList<>();

    protected Standard() {}

    /**
     * A standard without editions yet; these register themselves.
     *
     * @param readingPosition its place in the order of Previous and Next, from 0
     */
    public Standard(
            String revisionId,
            boolean inSeries,
            int readingPosition,
            Identity identity,
            Standing standing,
            Origin origin,
            Use use,
            Upkeep upkeep) {
        this.revisionId = revisionId;
        this.inSeries = inSeries;
        this.readingPosition = readingPosition;
        this.identity = identity;
        this.standing = standing;
        this.origin = origin;
        this.use = use;
        this.upkeep = upkeep;
    }

    public String revisionId() {
        return revisionId;
    }

    public boolean inSeries() {
        return inSeries;
    }

    public int readingPosition() {
        return readingPosition;
    }

    public Identity identity() {
        return identity;
    }

    public Standing standing() {
        return standing;
    }

    public Origin origin() {
        return origin;
    }

    public Use use() {
        return use;
    }

    public Upkeep upkeep() {
        return upkeep;
    }

    /** Oldest first. */
    public List<Edition> editions() {
        return List.copyOf(editions);
    }

    /** The edition in force; nothing where none is. */
    public Optional<Edition> currentEdition() {
        return editions.stream()
                .filter(edition -> edition.status() == EditionStatus.CURRENT)
                .reduce((older, newer) -> newer);
    }

    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    public List<StatusChange> history() {
        return List.copyOf(history);
    }

    public List<Commentary> commentary() {
        return List.copyOf(commentary);
    }

    int register(Edition edition) {
        editions.add(edition);
        return editions.size();
    }

    int register(Draft draft) {
        drafts.add(draft);
        return drafts.size();
    }

    int register(StatusChange change) {
        history.add(change);
        return history.size();
    }

    void register(Commentary section) {
        commentary.add(section);
    }
}
