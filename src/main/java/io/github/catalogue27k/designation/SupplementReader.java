package io.github.catalogue27k.designation;

import io.github.catalogue27k.designation.Designation.Supplement;
import org.jspecify.annotations.Nullable;

/** Reads {@code Amd 1:2024}, {@code +A1:2024}, {@code Cor.2}, {@code DAM 1}, {@code CD Cor 1}, {@code AC:2014}. */
final class SupplementReader {

    private final Tokens tokens;

    SupplementReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The index after the supplement, or -1. */
    int read(int from, ReadingBuilder reading) {
        var stage = tokens.isWord(from, Vocabulary.STAGES) ? tokens.at(from).key() : null;
        var at = stage == null ? from : from + 1;
        if (tokens.isWord(at, "TECHNICAL")) {
            at++;
        }
        if (isShortAmendment(at)) {
            return number(at + 1, "AMD", null, reading);
        }
        var kind = Vocabulary.SUPPLEMENTS.get(tokens.at(at).key());
        return kind == null || !tokens.at(at).isLetters() ? -1 : number(at + 1, kind, stage, reading);
    }

    /** {@code A1} after a plus or slash, as in European adoptions. */
    private boolean isShortAmendment(int at) {
        return tokens.isWord(at, "A")
                && tokens.at(at - 1).isSign("+/")
                && tokens.at(at + 1).isDigits(1, 1)
                && tokens.isGlued(at + 1)
                && !(tokens.isGluedSign(at + 2, ".") && tokens.at(at + 3).isDigits());
    }

    private int number(int from, String kind, @Nullable String stage, ReadingBuilder reading) {
        var at = tokens.at(from).isSign(".-_") ? from + 1 : from;
        if (tokens.isWord(at, Vocabulary.NUMBER)) {
            at = tokens.at(at + 1).isSign(".°") ? at + 2 : at + 1;
        }
        if (tokens.at(at).isDigits(1, 2)) {
            return year(at + 1, kind, stage, Integer.parseInt(tokens.at(at).key()), reading);
        }
        var dated = tokens.at(at).isSign(":") && tokens.at(at + 1).isYear();
        return dated ? year(at, kind, stage, 1, reading) : -1;
    }

    private int year(int from, String kind, @Nullable String stage, int number, ReadingBuilder reading) {
        var bracket = tokens.at(from).isSign("(");
        var at = tokens.at(from).isSign(":(-_/.") ? from + 1 : from;
        String year = null;
        var next = from;
        if (tokens.at(at).isYear()) {
            year = tokens.at(at).key();
            next = bracket && tokens.at(at + 1).isSign(")") ? at + 2 : at + 1;
        }
        var staged = CanonicalForm.isStageOfSupplement(kind);
        var of = staged ? CanonicalForm.kindOf(kind) : Supplement.Kind.valueOf(kind);
        reading.supplement = new Supplement(of == null ? Supplement.Kind.AMD : of, number, year, staged ? kind : stage);
        reading.reasons.add(reading.supplement + " read as a supplement");
        return next;
    }
}
