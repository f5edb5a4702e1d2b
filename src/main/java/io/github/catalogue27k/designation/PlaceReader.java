package io.github.catalogue27k.designation;

import io.github.catalogue27k.designation.Place.Kind;

/**
 * Reads a place inside a document: {@code clause 6.1.3}, {@code Annex A}, {@code A.8.12}, {@code § 8.28}, {@code
 * 9.4.1}.
 */
final class PlaceReader {

    private static final int MOST_LEVELS = 5;

    private final Tokens tokens;
    private final Manner manner;

    PlaceReader(Tokens tokens, Manner manner) {
        this.tokens = tokens;
        this.manner = manner;
    }

    /** The index after a place that is named by a word or a letter, or -1. */
    int readNamed(int at, ReadingBuilder reading) {
        if (tokens.isWord(at, Vocabulary.ANNEX)) {
            return annex(at + 1, reading);
        }
        if (tokens.isWord(at, Vocabulary.CONTROL)) {
            return after(at, Kind.CONTROL, reading);
        }
        if (tokens.isWord(at, "SUB") && tokens.isWord(at + 2, Vocabulary.CLAUSE)) {
            return after(at + 2, Kind.CLAUSE, reading);
        }
        if (tokens.isWord(at, Vocabulary.CLAUSE) || tokens.at(at).isSign("§")) {
            return after(tokens.at(at + 1).isSign("§") ? at + 1 : at, Kind.CLAUSE, reading);
        }
        return lettered(at, reading);
    }

    /** Also a bare {@code 9.4.1}. */
    int readAny(int at, ReadingBuilder reading) {
        var named = readNamed(at, reading);
        return named > 0 ? named : bare(at, reading);
    }

    /** The index after a bare {@code 9.4.1}, or -1. */
    int bare(int at, ReadingBuilder reading) {
        var end = dotted(at);
        if (end < at + 3) {
            return -1;
        }
        reading.place = new Place(Kind.CLAUSE, value(at, end));
        reading.reasons.add(reading.place.value() + " read as a clause");
        return item(end);
    }

    /** What follows "clause" or "control". */
    private int after(int word, Kind kind, ReadingBuilder reading) {
        var at = tokens.at(word + 1).isSign(".:-#") ? word + 2 : word + 1;
        var lettered = lettered(at, reading);
        if (lettered > 0) {
            return lettered;
        }
        var end = dotted(at);
        if (end < 0 || kind == Kind.CONTROL && end < at + 3) {
            return -1;
        }
        reading.place = new Place(kind, value(at, end));
        return item(end);
    }

    /** What follows "Annex": {@code A}, {@code A.8.12}, {@code A control 8.12}. */
    private int annex(int from, ReadingBuilder reading) {
        var at = tokens.at(from).isSign(".:-") ? from + 1 : from;
        var letter = tokens.at(at);
        if (!letter.isLetters() || letter.key().length() != 1 || manner.isProse() && !letter.capital()) {
            return -1;
        }
        var lettered = lettered(at, reading);
        if (lettered > 0) {
            return lettered;
        }
        var number = tokens.isWord(at + 1, Vocabulary.CONTROL)
                ? at + 2
                : tokens.at(at + 1).isSign(",") ? at + 2 : at + 1;
        var end = dotted(number);
        if (end >= number + 3) {
            reading.place = new Place(Kind.CONTROL, letter.key() + "." + value(number, end));
            return item(end);
        }
        reading.place = new Place(Kind.ANNEX, letter.key());
        return at + 1;
    }

    /** {@code A.8.12}, {@code A8.12}, {@code A 8.12}. */
    private int lettered(int at, ReadingBuilder reading) {
        var letter = tokens.at(at);
        if (!letter.isLetters() || letter.key().length() != 1 || letter.key().charAt(0) > 'Z') {
            return -1;
        }
        var pointed = tokens.isGlued(at + 1) && tokens.isGluedSign(at + 1, manner.isProse() ? "." : ".-");
        var number = pointed ? at + 2 : at + 1;
        var end = dotted(number);
        var enough = pointed ? number + 1 : number + 3;
        if (end < enough || letter.key().charAt(0) > 'H' || manner.isProse() && !(pointed && letter.capital())) {
            return -1;
        }
        reading.place = new Place(Kind.CONTROL, letter.key() + "." + value(number, end));
        return item(end);
    }

    /** The index after {@code 9.4.1} or {@code 9}, or -1; the levels hold one or two digits. */
    private int dotted(int at) {
        if (!tokens.at(at).isDigits(1, 2)) {
            return -1;
        }
        var end = at + 1;
        for (var level = 1; level < MOST_LEVELS; level++) {
            if (tokens.isGlued(end)
                    && tokens.isGluedSign(end, ".")
                    && tokens.at(end + 1).isDigits(1, 3)) {
                end += 2;
            }
        }
        var runsOn = tokens.isGlued(end)
                && (tokens.at(end).isLetters() || tokens.at(end).isSign("%°"));
        return runsOn ? -1 : end;
    }

    private String value(int from, int to) {
        var value = new StringBuilder();
        for (var at = from; at < to; at++) {
            value.append(PartReader.unpadded(tokens.at(at).key()));
        }
        return value.toString();
    }

    /** Steps over the letter of a list item in a search: {@code 6.1.3 d)}. */
    private int item(int at) {
        var letter = tokens.at(at);
        var item = letter.isLetters()
                && letter.key().length() == 1
                && tokens.at(at + 1).isSign(")");
        return item && !manner.isProse() ? at + 2 : at;
    }
}
