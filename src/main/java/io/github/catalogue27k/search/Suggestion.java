package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Found;

/**
 * Something that somebody may be about to type.
 *
 * @param label {@code ISO/IEC 27002:2022 8.12 Data leakage prevention}
 * @param detail what the label is: a title, or a kind of place
 */
public record Suggestion(String label, String detail, String kind, String href) {
    static Suggestion of(Found found) {
        String place = found.place() == null ? "" : " " + found.place();
        return new Suggestion(
                found.designation() + place, found.entry().title(), found.kind().code(), found.href());
    }
}
