package io.github.catalogue27k.catalogue;

/** Whether an edition or supplement is in force. */
public enum EditionStatus {
    CURRENT("current"),
    WITHDRAWN("withdrawn"),
    UNKNOWN("unknown");

    private final String code;

    EditionStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
