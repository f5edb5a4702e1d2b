package io.github.catalogue27k.catalogue;

/** How much of an edition's table of contents we know. */
public enum Completeness {
    COMPLETE,
    PARTIAL,
    UNKNOWN;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
