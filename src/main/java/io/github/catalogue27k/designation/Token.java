package io.github.catalogue27k.designation;

import org.jspecify.annotations.Nullable;

/**
 * A run of digits, a run of letters, or one sign, folded: {@code ISO}, {@code /}, {@code 27001}.
 *
 * @param end where it ends in the original, exclusive
 * @param gap whether a blank stands before it
 * @param capital whether the original begins with a capital
 * @param capitals whether it begins and ends with one
 * @param repair what had to be put right to read it so
 */
record Token(
        Kind kind,
        String key,
        int start,
        int end,
        boolean gap,
        boolean capital,
        boolean capitals,
        @Nullable String repair) {

    enum Kind {
        DIGITS,
        LETTERS,
        SIGN,
        /** Before the first token, after the last, and in place of an address nothing may reach across. */
        WALL
    }

    static Token wall(int place) {
        return new Token(Kind.WALL, "", place, place, true, false, false, null);
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean isWall() {
        return kind == Kind.WALL;
    }

    boolean isDigits(int fewest, int most) {
        return isDigits() && key.length() >= fewest && key.length() <= most;
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(key);
    }

    /** Four digits that can only be a year: {@code 2022}. */
    boolean isYear() {
        return isDigits(4, 4) && (key.startsWith("19") || key.startsWith("20"));
    }
}
