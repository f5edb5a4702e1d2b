package io.github.catalogue27k.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What happened in one step of a status history; {@code code()} is what curators write. */
public enum Change {
    PROPOSED("proposed", "proposed"),
    STAGE_REACHED("stage-reached", "stage reached"),
    PUBLISHED("published", "published"),
    CORRECTED_VERSION("corrected-version", "corrected version published"),
    AMENDED("amended", "amended"),
    CORRECTED("corrected", "corrected"),
    CONFIRMED("confirmed", "confirmed"),
    TO_BE_REVISED("to-be-revised", "to be revised"),
    TRANSITION_BEGINS("transition-begins", "transition begins"),
    TRANSITION_ENDS("transition-ends", "transition ends"),
    WITHDRAWN("withdrawn", "withdrawn"),
    REPLACED("replaced", "replaced"),
    RENUMBERED("renumbered", "renumbered"),
    SPLIT("split", "split"),
    MERGED("merged", "merged"),
    TYPE_CHANGED("type-changed", "type changed"),
    DELETED("deleted", "project deleted");

    private final String code;
    private final String words;

    Change(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public static Optional<Change> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }
}
