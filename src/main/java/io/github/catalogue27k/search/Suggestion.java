package io.github.catalogue27k.search;

/**
 * Something that somebody may be about to type.
 *
 * @param label {@code ISO/IEC 27002:2022 8.12 Data leakage prevention}
 * @param detail what the label is: a title, or a kind of place
 */
public record Suggestion(String label, String detail, String kind, String href) {}
