package io.github.catalogue27k.designation;

/** Reads a part, and a draft's iteration: {@code -4}, {@code -5-1}, {@code part 4}, {@code , Teil 4}, {@code .4}. */
final class PartReader {

    private final Tokens tokens;
    private final Manner manner;

    PartReader(Tokens tokens, Manner manner) {
        this.tokens = tokens;
        this.manner = manner;
    }

    /** The index after the part, or {@code at} where there is none. */
    int read(int at, ReadingBuilder reading) {
        if (reading.isItu() || reading.part != null) {
            return at;
        }
        var worded = wordedPart(at, reading);
        if (worded > 0) {
            return worded;
        }
        if (tokens.at(at).isSign("-") && isClose(at)) {
            return dashedParts(at, at, reading);
        }
        if (tokens.isGluedSign(at, "./_") && tokens.isGlued(at) && isPartNumber(at + 1, 2) && !isDotted(at + 1)) {
            return dottedPart(at, reading);
        }
        var lone = manner == Manner.SEARCH
                && reading.year == null
                && tokens.at(at).isDigits(1, 2)
                && tokens.at(at).gap();
        if (lone
                && (tokens.isEnd(at + 1)
                        || tokens.at(at + 1).isYear()
                        || tokens.at(at + 1).isSign(":"))) {
            reading.part = unpadded(tokens.at(at).key());
            reading.reasons.add(reading.part + " after a blank read as the part");
            return at + 1;
        }
        return at;
    }

    /** Whether the hyphen at this place may bind a part: glued, or with blanks on both sides in a search box. */
    private boolean isClose(int at) {
        return tokens.isGlued(at) && tokens.isGlued(at + 1)
                || !manner.isProse() && tokens.at(at).gap() == tokens.at(at + 1).gap();
    }

    /** {@code -4}, {@code -5-1}; a year or a clause number after the hyphen is left alone. */
    private int dashedParts(int from, int at, ReadingBuilder reading) {
        if (!isPartNumber(at + 1, 3) || isDotted(at + 1) && reading.draftStage == null) {
            return from;
        }
        reading.part = unpadded(tokens.at(at + 1).key());
        var next = at + 2;
        if (tokens.isGluedSign(next, "-") && isPartNumber(next + 1, 2) && tokens.isGlued(next)) {
            reading.part += "-" + unpadded(tokens.at(next + 1).key());
            next += 2;
        }
        return iteration(next, reading);
    }

    private int iteration(int at, ReadingBuilder reading) {
        if (reading.draftStage != null
                && tokens.isGluedSign(at, ".")
                && tokens.at(at + 1).isDigits(1, 1)) {
            reading.iteration = tokens.at(at + 1).key();
            return at + 2;
        }
        return at;
    }

    private int dottedPart(int at, ReadingBuilder reading) {
        var value = unpadded(tokens.at(at + 1).key());
        if (tokens.at(at).isSign(".") && reading.draftStage != null) {
            reading.iteration = value;
            return at + 2;
        }
        if (manner.isProse()) {
            return at;
        }
        reading.part = value;
        reading.reasons.add(value + " after \"" + tokens.at(at).key() + "\" read as the part");
        return at + 2;
    }

    /** {@code part 4}, {@code , Teil 4}, {@code (part 4)}, {@code p4}. */
    private int wordedPart(int from, ReadingBuilder reading) {
        var at = tokens.at(from).isSign(",(/-:") ? from + 1 : from;
        var letter = tokens.isWord(at, "P") && tokens.isGlued(at) && tokens.isGlued(at + 1);
        if (!letter && !tokens.isWord(at, Vocabulary.PART)) {
            return -1;
        }
        var value = tokens.at(at + 1).isSign(".-:") ? at + 2 : at + 1;
        var roman = Vocabulary.ROMAN.indexOf(tokens.at(value).key());
        if (!tokens.at(value).isDigits(1, 2) && roman < 1 || tokens.isWord(value + 1, "OF")) {
            return -1;
        }
        reading.severalParts = tokens.isWord(at, Vocabulary.SEVERAL_PARTS);
        reading.part =
                roman > 0 ? String.valueOf(roman) : unpadded(tokens.at(value).key());
        var next = value + 1;
        if (tokens.isGluedSign(next, "-") && tokens.at(next + 1).isDigits(1, 2) && !reading.severalParts) {
            reading.part += "-" + unpadded(tokens.at(next + 1).key());
            next += 2;
        }
        return tokens.at(from).isSign("(") && tokens.at(next).isSign(")") ? next + 1 : next;
    }

    private boolean isPartNumber(int at, int most) {
        return tokens.at(at).isDigits(1, most) && !tokens.isGluedToLetters(at);
    }

    /** Whether more digits follow a point: then this is a clause, not a part. */
    private boolean isDotted(int at) {
        return tokens.isGluedSign(at + 1, ".")
                && tokens.isGlued(at + 1)
                && tokens.at(at + 2).isDigits();
    }

    static String unpadded(String digits) {
        return digits.length() > 1 && digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
