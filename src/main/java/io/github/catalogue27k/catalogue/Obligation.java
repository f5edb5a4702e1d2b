package io.github.catalogue27k.catalogue;

/** Whether an annex is normative or informative (ISO/IEC Directives, Part 2, clause 20). */
public enum Obligation {
    NORMATIVE,
    INFORMATIVE;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
