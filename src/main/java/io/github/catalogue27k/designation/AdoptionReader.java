package io.github.catalogue27k.designation;

import java.util.Map;

/**
 * Reads one mark of a body that adopts texts: {@code DIN}, {@code EN}, {@code JIS Q}, {@code GB/T}, {@code ГОСТ
 * Р}.
 */
final class AdoptionReader {

    /** Marks that go on with one letter, and those letters. */
    private static final Map<String, String> LETTERS =
            Map.of("GB", "T", "JIS", "QX", "KS", "X", "GOST", "RP", "NMX", "I");

    private final Tokens tokens;
    private final Manner manner;

    AdoptionReader(Tokens tokens, Manner manner) {
        this.tokens = tokens;
        this.manner = manner;
    }

    /** The index after the mark, or -1. */
    int read(int at, ReadingBuilder reading) {
        var token = tokens.at(at);
        var mark = tokens.isWord(at, "CEI") && isBeforeMark(at) ? "CEI" : Vocabulary.ADOPTIONS.get(token.key());
        if (mark == null || !reading.publishers.isEmpty() || !isMeantAsMark(at, reading)) {
            return -1;
        }
        var series = tokens.at(at + 1).isSign("/- ") ? at + 2 : at + 1;
        var letter = tokens.at(series).key();
        if (LETTERS.containsKey(mark)
                && letter.length() == 1
                && LETTERS.get(mark).contains(letter)) {
            reading.adoption.add(mark.equals("GB") ? "GB/T" : mark + " " + (letter.equals("P") ? "R" : letter));
            return series + 1;
        }
        reading.adoption.add(mark);
        return at + 1;
    }

    /** {@code as ISO 27001} is English, {@code AS ISO 27001} is Australian. */
    private boolean isMeantAsMark(int at, ReadingBuilder reading) {
        var token = tokens.at(at);
        if (token.key().equals("IS")) {
            return token.capitals() && tokens.isGluedSign(at + 1, "/");
        }
        if (token.key().equals("TS")) {
            return token.capitals() && isBeforeMark(at);
        }
        if (!Vocabulary.AMBIGUOUS.contains(token.key())) {
            return !manner.isProse() || token.capital() || token.key().endsWith("PREN");
        }
        var inMarks = !reading.adoption.isEmpty() || tokens.isGluedSign(at + 1, "/-");
        return token.capitals() || !manner.isProse() && (inMarks || at == 0);
    }

    /** Whether EN, ISO or another mark follows: {@code TS EN ISO/IEC 27001} is Turkish. */
    boolean isBeforeMark(int at) {
        var next = tokens.at(at + 1).isSign("/-_") ? at + 2 : at + 1;
        return tokens.isWord(next, "EN")
                || Vocabulary.PUBLISHERS.containsKey(tokens.at(next).key());
    }
}
