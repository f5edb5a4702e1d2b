package io.github.catalogue27k.designation;

/** Tells standards' numbers from counts, prices, years and parts of longer numbers in running prose. */
final class ProseNumbers {

    private final Tokens tokens;

    ProseNumbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Five digits of the series, or one of its predecessors. */
    static boolean isOurs(String digits) {
        return digits.length() == 5 && digits.startsWith("27") || Vocabulary.PREDECESSORS.contains(digits);
    }

    boolean accept(int at, ReadingBuilder reading, boolean enumerated) {
        var token = tokens.at(at);
        if (isLongerNumber(at)) {
            return false;
        }
        if (reading.type == DeliverableType.GUIDE) {
            return token.isDigits(2, 3);
        }
        if (enumerated) {
            return token.isDigits(4, 5)
                    && !token.isYear()
                    && !isAmount(at)
                    && (isOurs(token.key()) || isWithPublisher(reading));
        }
        if (isWithPublisher(reading)) {
            return token.isDigits(3, 6) && (!token.isYear() || tokens.isGluedSign(at + 1, ":-"));
        }
        if (!reading.isFrontEmpty()) {
            return isOurs(token.key()) || token.isDigits(4, 5) && !token.isYear() && isDated(at);
        }
        return isOurs(token.key()) && standsAlone(at) && !isAmount(at);
    }

    private static boolean isWithPublisher(ReadingBuilder reading) {
        return !reading.publishers.isEmpty() || !reading.adoption.isEmpty();
    }

    private boolean isDated(int at) {
        return tokens.isGluedSign(at + 1, ":-") && tokens.at(at + 2).isDigits();
    }

    private boolean isLongerNumber(int at) {
        var letters = tokens.at(at + 1).isLetters() && tokens.isGlued(at + 1);
        var decimals = tokens.isGlued(at + 1)
                && tokens.isGluedSign(at + 1, ",'")
                && tokens.at(at + 2).isDigits();
        return letters || decimals;
    }

    private boolean standsAlone(int at) {
        var before = tokens.at(at - 1);
        if (tokens.at(at).gap()) {
            return !before.isSign("$€£¥#+=")
                    && !before.isDigits()
                    && !tokens.isWord(at - 1, Vocabulary.NOT_BEFORE_NUMBERS);
        }
        return before.isWall() || before.isSign("([{\"'“”„‘’«»‹›*—`|~>");
    }

    private boolean isAmount(int at) {
        var point = tokens.isGlued(at + 1)
                && tokens.isGluedSign(at + 1, ".")
                && tokens.at(at + 2).isDigits();
        return point || tokens.at(at + 1).isSign("%€$£¥") || tokens.isWord(at + 1, Vocabulary.COUNTED);
    }
}
