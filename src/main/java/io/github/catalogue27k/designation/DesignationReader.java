package io.github.catalogue27k.designation;

import org.jspecify.annotations.Nullable;

/** Reads one designation in any spelling, with what is said before it: {@code clause 6.1.3 of ISO/IEC 27001:2022}. */
final class DesignationReader {

    private final Tokens tokens;
    private final Manner manner;
    private final FrontReader fronts;
    private final NumberReader numbers;
    private final BackReader backs;
    private final PlaceReader places;
    private final SupplementReader supplements;
    private final EditionReader editions;

    DesignationReader(Tokens tokens, Manner manner) {
        this.tokens = tokens;
        this.manner = manner;
        fronts = new FrontReader(tokens, manner);
        numbers = new NumberReader(tokens, manner);
        backs = new BackReader(tokens, manner);
        places = new PlaceReader(tokens, manner);
        supplements = new SupplementReader(tokens);
        editions = new EditionReader(tokens);
    }

    @Nullable
    Found read(int from) {
        var plain = designation(from);
        return plain == null ? introduced(from) : plain;
    }

    private @Nullable Found designation(int from) {
        var reading = new ReadingBuilder();
        return finish(from, fronts.read(from, reading), reading, false);
    }

    /** A bare number in an enumeration, under the publisher of the one before. */
    @Nullable
    Found member(int from, ReadingBuilder reading) {
        return finish(from, from, reading, true);
    }

    private @Nullable Found finish(int from, int front, ReadingBuilder reading, boolean enumerated) {
        var number = numbers.read(front, reading, enumerated);
        if (number < 0) {
            return null;
        }
        reading.settleBritish();
        var end = backs.read(number, reading);
        for (var at = from; at < end; at++) {
            var repair = tokens.at(at).repair();
            if (repair != null) {
                reading.reasons.add(0, repair);
            }
        }
        return new Found(reading, from, end);
    }

    /** What stands before the designation it belongs to: a place, a part, an edition, a supplement. */
    private @Nullable Found introduced(int from) {
        var before = new ReadingBuilder();
        var next = introduction(from, before);
        if (next < 0) {
            return null;
        }
        var at = next;
        while (at < next + 3 && isLink(at)) {
            at++;
        }
        if (manner.isProse() && !tokens.isWord(next, Vocabulary.OF)) {
            return null;
        }
        var found = designation(at);
        if (found == null) {
            return null;
        }
        found.reading().takeFrom(before);
        var end = found.to();
        if (tokens.at(at - 1).isSign("(") && tokens.at(end).isSign(")")) {
            end++;
        }
        return new Found(found.reading(), from, end);
    }

    private int introduction(int at, ReadingBuilder before) {
        var next = places.readAny(at, before);
        next = next < 0 ? supplements.read(at, before) : next;
        if (manner.isProse() && next > 0 && !tokens.at(at).isLetters()) {
            return -1;
        }
        next = next < 0 && !manner.isProse() ? editions.read(at, before) : next;
        if (next < 0 && !manner.isProse() && tokens.at(at).isYear() && tokens.isWord(at + 1, Vocabulary.VERSION)) {
            before.year = tokens.at(at).key();
            return at + 2;
        }
        if (next < 0 && tokens.isWord(at, Vocabulary.PART) && tokens.at(at + 1).isDigits(1, 2)) {
            before.part = PartReader.unpadded(tokens.at(at + 1).key());
            return at + 2;
        }
        return next;
    }

    private boolean isLink(int at) {
        return tokens.isWord(at, Vocabulary.OF)
                || !manner.isProse() && tokens.at(at).isSign(",(:-|");
    }
}
