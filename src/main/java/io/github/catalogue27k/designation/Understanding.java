package io.github.catalogue27k.designation;

import java.util.List;

/**
 * What a free text was taken to mean, and why: {@code Understanding.of("iso27001-2022 A.8.12")} holds one reading,
 * number 27001, year 2022, place A.8.12. It knows nothing of which documents exist.
 *
 * @param text what was given, cut at {@value #MAX_LENGTH} characters
 * @param readings in the order written; empty where the text names no document and no place
 * @param namesSeries whether the series as a whole was named: {@code ISO 27k}, {@code 27000 family}
 * @param words what is left over for full text; the whole text where nothing was read
 */
public record Understanding(String text, List<Reading> readings, boolean namesSeries, String words) {

    static final int MAX_LENGTH = 2_000;

    /** What a text turned out to be about. */
    public enum Kind {
        /** At least one document, by number or by its number in a shop. */
        DESIGNATION,
        /** The series as a whole, and no single document. */
        SERIES,
        /** Only a place, with no document: {@code control 8.28}. */
        PLACE,
        /** Words alone. */
        WORDS
    }

    public Understanding {
        readings = List.copyOf(readings);
    }

    /** Reads any text in time linear in its length, and never throws. */
    public static Understanding of(String text) {
        return Understander.understand(text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
    }

    /** What the text is about. */
    public Kind kind() {
        if (readings.stream().anyMatch(Reading::namesDocument)) {
            return Kind.DESIGNATION;
        }
        if (namesSeries) {
            return Kind.SERIES;
        }
        return readings.isEmpty() ? Kind.WORDS : Kind.PLACE;
    }

    /** Whether the whole text was one designation, or the series, beside harmless words: search may redirect. */
    public boolean isClear() {
        return words.isEmpty()
                && (kind() == Kind.SERIES || kind() == Kind.DESIGNATION && readings.size() == 1 && !namesSeries);
    }

    /** One compact line: {@code (any) 27001:2022 @control A.8.12 "logging"}. */
    public String summary() {
        return Summary.of(this);
    }
}
