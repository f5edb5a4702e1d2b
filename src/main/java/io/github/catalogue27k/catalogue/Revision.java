package io.github.catalogue27k.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * One state of content and code. Its id is a short hash of both, so that two machines with the same files compute the
 * same; the row is written last, so that its presence says that all its rows are there.
 */
@Entity
public class Revision {
    @Id
    private String id;

    private PartialDate oldestFact;
    private PartialDate newestFact;

    protected Revision() {}

    public Revision(String id, PartialDate oldestFact, PartialDate newestFact) {
        this.id = id;
        this.oldestFact = oldestFact;
        this.newestFact = newestFact;
    }

    public String id() {
        return id;
    }

    /** The oldest day of publication in it. */
    public PartialDate oldestFact() {
        return oldestFact;
    }

    /** The newest day on which anybody saw a fact in it. */
    public PartialDate newestFact() {
        return newestFact;
    }
}
