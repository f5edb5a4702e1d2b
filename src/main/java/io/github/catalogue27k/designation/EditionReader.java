package io.github.catalogue27k.designation;

/** Reads {@code 3rd edition}, {@code third edition}, {@code ed. 3}, {@code Edition 3.0}, {@code 3. Ausgabe}. */
final class EditionReader {

    private final Tokens tokens;

    EditionReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The index after the edition, or -1. */
    int read(int at, ReadingBuilder reading) {
        var ordinal = Vocabulary.ORDINALS.get(tokens.at(at).key());
        if (ordinal != null && tokens.isWord(at + 1, Vocabulary.EDITION)) {
            return found(ordinal, at + 2, reading);
        }
        if (tokens.at(at).isDigits(1, 2)) {
            var ending = tokens.isWord(at + 1, Vocabulary.ORDINAL_ENDINGS)
                    || tokens.at(at + 1).isSign(".");
            return ending && tokens.isWord(at + 2, Vocabulary.EDITION)
                    ? found(Integer.parseInt(tokens.at(at).key()), at + 3, reading)
                    : -1;
        }
        if (tokens.isWord(at, Vocabulary.EDITION)) {
            var value = tokens.at(at + 1).isSign(".-:_") ? at + 2 : at + 1;
            return tokens.at(value).isDigits(1, 2)
                    ? found(Integer.parseInt(tokens.at(value).key()), zero(value + 1), reading)
                    : -1;
        }
        return -1;
    }

    /** The {@code .0} of IEC's edition numbers. */
    private int zero(int at) {
        return tokens.isGluedSign(at, ".") && tokens.at(at + 1).key().equals("0") ? at + 2 : at;
    }

    private int found(int ordinal, int next, ReadingBuilder reading) {
        reading.editionOrdinal = ordinal;
        reading.reasons.add("edition " + ordinal);
        return tokens.at(next).isSign(".") ? next + 1 : next;
    }
}
