package io.github.catalogue27k.designation;

import java.util.Locale;

/**
 * Reads the year after a number: {@code :2022}, {@code -2022}, {@code (October 2022)}, {@code (06/2023)}, {@code
 * :22}.
 */
final class YearReader {

    private final Tokens tokens;
    private final Manner manner;

    YearReader(Tokens tokens, Manner manner) {
        this.tokens = tokens;
        this.manner = manner;
    }

    /** The index after the year, or {@code from} where there is none. */
    int read(int from, ReadingBuilder reading) {
        var month = ituMonth(from, reading);
        if (month > from) {
            return month;
        }
        var at = from;
        var bracket = tokens.at(at).isSign("([");
        if (bracket || isSeparator(at)) {
            at++;
        }
        if (!manner.isProse() && tokens.isWord(at, Vocabulary.BEFORE_YEAR)) {
            at++;
        }
        var name = monthName(at);
        if (name > 0 && (!manner.isProse() || bracket)) {
            at++;
        }
        if (tokens.at(at).isYear()) {
            return year(from, at, bracket, name, reading);
        }
        var shortened = tokens.isGluedSign(from, ":") && tokens.at(from + 1).isDigits(2, 2) && tokens.isGlued(from);
        return shortened ? shortYear(from + 1, reading) : from;
    }

    private boolean isSeparator(int at) {
        if (manner.isProse()) {
            return tokens.isGluedSign(at, ":-/") && tokens.isGlued(at);
        }
        return tokens.at(at).isSign(":;-/._,");
    }

    private int year(int from, int at, boolean bracket, int month, ReadingBuilder reading) {
        if (manner.isProse() && (bracket ? !tokens.at(at + 1).isSign(")]") : isNoYearInProse(from, at))) {
            return from;
        }
        reading.year = reading.isItu() && month > 0
                ? String.format(Locale.ROOT, "%02d/%s", month, tokens.at(at).key())
                : tokens.at(at).key();
        if (!tokens.at(at - 1).isSign(":")) {
            reading.reasons.add(tokens.at(at).key() + " after the number read as the year");
        }
        var next = at + 1;
        for (var more = 0; more < 2 && isMonth(next, reading, bracket, more); more++) {
            next += 2;
        }
        return bracket && tokens.at(next).isSign(")]") ? next + 1 : next;
    }

    /** After a mere blank, prose gives a year only right behind the number, and no date. */
    private boolean isNoYearInProse(int from, int at) {
        var date = tokens.isGluedSign(at + 1, "-/") && tokens.isGlued(at + 1);
        return at == from && (date || tokens.isWord(at + 1, Vocabulary.COUNTED));
    }

    /** {@code -10} of {@code 2022-10}. */
    private boolean isMonth(int at, ReadingBuilder reading, boolean bracket, int nth) {
        var isTwoDigits = tokens.isGlued(at)
                && tokens.isGluedSign(at, "-")
                && tokens.at(at + 1).isDigits(2, 2)
                && !tokens.at(at + 2).isSign(".");
        if (!isTwoDigits || tokens.at(at + 1).key().compareTo(nth == 0 ? "12" : "31") > 0) {
            return false;
        }
        if (reading.isItu() && bracket && nth == 0) {
            reading.year = tokens.at(at + 1).key() + "/" + reading.year;
        }
        return true;
    }

    /** {@code (06/2023)} and {@code -202306-I} of ITU-T. */
    private int ituMonth(int from, ReadingBuilder reading) {
        if (!reading.isItu()) {
            return from;
        }
        var first = tokens.at(from).isSign("(-:") ? from + 1 : from;
        if (tokens.at(first).isDigits(6, 6) && tokens.at(first).key().startsWith("20")) {
            var digits = tokens.at(first).key();
            reading.year = digits.substring(4) + "/" + digits.substring(0, 4);
            return tokens.isGluedSign(first + 1, "-") && tokens.isWord(first + 2, "I") ? first + 3 : first + 1;
        }
        if (tokens.at(first).isDigits(1, 2)
                && tokens.at(first + 1).isSign("/")
                && tokens.at(first + 2).isYear()) {
            reading.year = "%2s/%s"
                    .formatted(tokens.at(first).key(), tokens.at(first + 2).key())
                    .replace(' ', '0');
            return tokens.at(from).isSign("(") && tokens.at(first + 3).isSign(")") ? first + 4 : first + 3;
        }
        return from;
    }

    private int monthName(int at) {
        var token = tokens.at(at);
        return token.isLetters() && Vocabulary.MONTHS.contains(token.key())
                ? Vocabulary.MONTHS_IN_ORDER.indexOf(token.key().substring(0, 3)) + 1
                : 0;
    }

    /** {@code 27001:13}, only after a colon, only without a point behind. */
    private int shortYear(int at, ReadingBuilder reading) {
        if (tokens.isGluedSign(at + 1, ".") && tokens.at(at + 2).isDigits()) {
            return at - 1;
        }
        var digits = tokens.at(at).key();
        reading.year = (digits.compareTo("70") < 0 ? "20" : "19") + digits;
        reading.reasons.add(":" + digits + " read as the year " + reading.year);
        return at + 1;
    }
}
