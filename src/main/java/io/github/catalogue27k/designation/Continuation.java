package io.github.catalogue27k.designation;

import org.jspecify.annotations.Nullable;

/**
 * Reads the next member of an enumeration: {@code , 27002}, {@code and -2}, {@code and :2013}, {@code /Cor
 * 2:2015}.
 */
final class Continuation {

    private final Tokens tokens;
    private final Manner manner;
    private final DesignationReader designations;
    private final SupplementReader supplements;
    private final PlaceReader places;

    Continuation(Tokens tokens, Manner manner, DesignationReader designations) {
        this.tokens = tokens;
        this.manner = manner;
        this.designations = designations;
        this.supplements = new SupplementReader(tokens);
        this.places = new PlaceReader(tokens, manner);
    }

    @Nullable
    Found after(Found previous) {
        var at = connective(previous.to());
        var joined = at > previous.to();
        if (!joined && manner.isProse()) {
            return null;
        }
        var found = ofSameDocument(previous, at, joined);
        if (found != null || !tokens.at(at).isDigits()) {
            return found;
        }
        var next = designations.member(at, previous.reading().samePublisher());
        if (next != null && !previous.reading().publishers.isEmpty()) {
            next.reading().reasons.add("publisher taken from the one before");
        }
        return next;
    }

    private @Nullable Found ofSameDocument(Found previous, int at, boolean joined) {
        var same = previous.reading().sameDocument();
        var next = supplement(at, previous.reading(), same);
        next = next < 0 ? part(at, previous.reading(), same) : next;
        next = next < 0 && joined ? year(at, previous.reading(), same) : next;
        next = next < 0 && joined ? place(at, previous.reading(), same) : next;
        return next < 0 ? null : new Found(same, at, next);
    }

    private int supplement(int at, ReadingBuilder previous, ReadingBuilder same) {
        return previous.supplement == null && !manner.isProse()
                        || manner.isProse() && !tokens.at(at).capital()
                ? -1
                : supplements.read(at, same);
    }

    /** {@code -2} or {@code /2} after {@code 27033-1}, or {@code 2} after {@code 27033 parts 1}. */
    private int part(int at, ReadingBuilder previous, ReadingBuilder same) {
        if (previous.part == null) {
            return -1;
        }
        var hyphen = tokens.isGluedSign(at, "-") && tokens.at(at + 1).isDigits(1, 2);
        var digits = hyphen ? at + 1 : at;
        var slash = !manner.isProse() && tokens.isGluedSign(at - 1, "/") && tokens.isGlued(at - 1);
        if (!hyphen && !((previous.severalParts || slash) && tokens.at(at).isDigits(1, 2))) {
            return -1;
        }
        same.part = PartReader.unpadded(tokens.at(digits).key());
        same.year = null;
        var years = new YearReader(tokens, Manner.PROSE);
        return years.read(digits + 1, same);
    }

    private int year(int at, ReadingBuilder previous, ReadingBuilder same) {
        var colon = tokens.isGluedSign(at, ":");
        var digits = colon ? at + 1 : at;
        if (previous.year == null || !tokens.at(digits).isYear() || manner.isProse() && !colon) {
            return -1;
        }
        same.year = tokens.at(digits).key();
        return digits + 1;
    }

    private int place(int at, ReadingBuilder previous, ReadingBuilder same) {
        if (previous.place == null) {
            return -1;
        }
        var next = manner.isProse() ? places.readNamed(at, same) : places.readAny(at, same);
        var belongsElsewhere = tokens.isWord(next, Vocabulary.OF)
                || !manner.isProse() && tokens.at(next).isDigits(4, 6);
        return belongsElsewhere ? -1 : next;
    }

    private boolean isNumberOrLetter(int at) {
        return tokens.at(at).isDigits(4, 6) || tokens.at(at).isLetters() && tokens.isGluedSign(at + 1, ".");
    }

    /** Steps over {@code ,}, {@code and}, {@code , and}, {@code /}, {@code vs.}, a dash. */
    private int connective(int from) {
        var at = from;
        if (tokens.at(at).isSign(",;/&|+") || tokens.at(at).isSign("-") && isNumberOrLetter(at + 1)) {
            at++;
        }
        if (tokens.isWord(at, Vocabulary.BETWEEN)) {
            at++;
            if (tokens.at(at).isSign(".")) {
                at++;
            }
        }
        return at;
    }
}
