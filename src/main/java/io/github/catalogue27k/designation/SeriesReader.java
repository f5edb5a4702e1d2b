package io.github.catalogue27k.designation;

/** Reads names of the series as a whole: {@code ISO 27k}, {@code 27000 family}, {@code ISO/IEC 270xx}. */
final class SeriesReader {

    private final Tokens tokens;
    private final FrontReader fronts;

    SeriesReader(Tokens tokens) {
        this.tokens = tokens;
        this.fronts = new FrontReader(tokens, Manner.SEARCH);
    }

    /** The index after the series' name, or -1. */
    int read(int from) {
        if (tokens.isWord(from, "ISMS") && tokens.isWord(from + 1, Vocabulary.SERIES)) {
            return from + 2;
        }
        var front = fronts.read(from, new ReadingBuilder());
        var at = tokens.at(front).isSign("/-_") && front > from ? front + 1 : front;
        if (tokens.at(at).key().equals("27") && tokens.isWord(at + 1, "K")) {
            return end(at + 2);
        }
        if (tokens.at(at).isDigits() && isOpenNumber(tokens.at(at).key(), at + 1)) {
            return end(at + 2);
        }
        if (!tokens.at(at).key().equals("27000")) {
            return -1;
        }
        var word = tokens.at(at + 1).isSign("-_") ? at + 2 : at + 1;
        return tokens.isWord(word, Vocabulary.SERIES) || tokens.isWord(word, Vocabulary.STANDARDS) ? word + 1 : -1;
    }

    /** {@code 270} before {@code XX}. */
    private boolean isOpenNumber(String digits, int at) {
        var open = tokens.at(at).key();
        return digits.startsWith("27")
                && tokens.at(at).isLetters()
                && tokens.isGlued(at)
                && digits.length() + open.length() == 5
                && open.chars().allMatch(letter -> letter == 'X');
    }

    private int end(int at) {
        var word = tokens.at(at).isSign("-_") ? at + 1 : at;
        return tokens.isWord(word, Vocabulary.SERIES) || tokens.isWord(word, Vocabulary.STANDARDS) ? word + 1 : at;
    }
}
