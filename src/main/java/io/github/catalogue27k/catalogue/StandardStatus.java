package io.github.catalogue27k.catalogue;

/** What became of a numbered document as a whole; its editions have a status of their own. */
public enum StandardStatus {
    PUBLISHED("published", "published"),
    SUPERSEDED("superseded", "superseded"),
    WITHDRAWN("withdrawn", "withdrawn"),
    UNDER_DEVELOPMENT("under-development", "under development"),
    DELETED("deleted", "deleted"),
    UNKNOWN("unknown", "status unknown");

    private final String code;
    private final String words;

    StandardStatus(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As in addresses and JSON: {@code under-development}. */
    public String code() {
        return code;
    }

    /** As a person reads it: {@code under development}. */
    public String words() {
        return words;
    }
}
