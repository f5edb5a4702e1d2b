package io.github.catalogue27k.designation;

import org.jspecify.annotations.Nullable;

/** Reads the number itself, with its part, a draft's iteration and the year: {@code 27033-4:2014}. */
final class NumberReader {

    private static final String JOINERS = "/-_.:#+°,";

    private final Tokens tokens;
    private final Manner manner;
    private final ProseNumbers prose;
    private final PartReader parts;
    private final YearReader years;

    NumberReader(Tokens tokens, Manner manner) {
        this.tokens = tokens;
        this.manner = manner;
        this.prose = new ProseNumbers(tokens);
        this.parts = new PartReader(tokens, manner);
        this.years = new YearReader(tokens, manner);
    }

    /** The index after number, part and year, or -1 where no number stands. */
    int read(int from, ReadingBuilder reading, boolean enumerated) {
        var front = !reading.isFrontEmpty();
        var joined = front && !enumerated && tokens.at(from).isSign(manner.isProse() ? "/-:." : JOINERS);
        var at = joined ? from + 1 : from;
        var next = recommendation(at, reading);
        if (next < 0) {
            next = digits(at, reading, enumerated);
        }
        if (next < 0) {
            return -1;
        }
        next = parts.read(next, reading);
        next = years.read(next, reading);
        return reading.part == null ? parts.read(next, reading) : next;
    }

    /** {@code X.1051}. */
    private int recommendation(int at, ReadingBuilder reading) {
        var letter = tokens.at(at);
        if (!letter.isLetters() || letter.key().length() != 1) {
            return -1;
        }
        var itu = reading.isItu();
        if (!itu && (!letter.key().equals("X") || !reading.isFrontEmpty() || manner.isProse() && !letter.capital())) {
            return -1;
        }
        var dotted = tokens.isGluedSign(at + 1, itu || !manner.isProse() ? ".-" : ".");
        var digits = dotted ? at + 2 : at + 1;
        if (!tokens.at(digits).isDigits(itu ? 2 : 3, 4) || manner.isProse() && !dotted) {
            return -1;
        }
        reading.publishers.add("ITU-T");
        reading.number = letter.key() + "." + tokens.at(digits).key();
        reading.reasons.add(reading.number + " read as an ITU-T Recommendation");
        return digits + 1;
    }

    private int digits(int at, ReadingBuilder reading, boolean enumerated) {
        var token = tokens.at(at);
        if (!token.isDigits()) {
            return -1;
        }
        var grouped = grouped(at, reading);
        if (grouped != null) {
            reading.number = grouped;
            reading.reasons.add("blank or point inside \"" + grouped + "\" left out");
            return tokens.at(at + 1).isDigits() ? at + 2 : at + 3;
        }
        var accepted = manner.isProse() ? prose.accept(at, reading, enumerated) : accepts(at, reading, enumerated);
        if (!accepted) {
            return -1;
        }
        reading.number = token.key();
        if (token.key().length() > 3 && reading.type == DeliverableType.GUIDE) {
            reading.type = null;
        }
        reading.reasons.add("number " + token.key());
        return at + 1;
    }

    private boolean accepts(int at, ReadingBuilder reading, boolean enumerated) {
        var token = tokens.at(at);
        var digits = token.key().length();
        if (reading.type == DeliverableType.GUIDE && digits <= 3) {
            return true;
        }
        var publisher = !reading.publishers.isEmpty() || !reading.adoption.isEmpty();
        if (publisher && !enumerated) {
            return digits >= 2 && digits <= 6;
        }
        if (manner == Manner.ADDRESS && reading.isFrontEmpty()) {
            return ProseNumbers.isOurs(token.key()) && !tokens.isGluedToLetters(at);
        }
        return digits == 5 || digits == 6 && token.key().startsWith("27") || digits == 4 && !token.isYear();
    }

    /** {@code 27 001} and {@code 27,001}. */
    private @Nullable String grouped(int at, ReadingBuilder reading) {
        var first = tokens.at(at);
        var lone = reading.isFrontEmpty() && !first.key().equals("27");
        if (manner != Manner.SEARCH || !first.isDigits(2, 2) || lone) {
            return null;
        }
        var second =
                tokens.at(at + 1).isSign(",.'") && tokens.isGlued(at + 1) && tokens.isGlued(at + 2) ? at + 2 : at + 1;
        return tokens.at(second).isDigits(3, 3)
                ? first.key() + tokens.at(second).key()
                : null;
    }
}
