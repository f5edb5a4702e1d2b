package io.github.catalogue27k.designation;

import java.util.Locale;

/**
 * A place inside a document: {@code clause 6.1.3}, {@code annex A}, {@code control A.8.12}. A bare {@code 9.4.1}
 * is read as a clause; whether that clause is a control, the catalogue decides.
 *
 * @param value {@code 6.1.3}, {@code A}, {@code A.8.12}, {@code 8.28}
 */
public record Place(Kind kind, String value) {

    /** What the words around it, or its form, said it to be. */
    public enum Kind {
        CLAUSE,
        ANNEX,
        CONTROL
    }

    /** As written in summaries: {@code clause 6.1.3}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + value;
    }
}
