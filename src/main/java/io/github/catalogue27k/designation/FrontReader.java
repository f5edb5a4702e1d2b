package io.github.catalogue27k.designation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands before a number: adoption, publisher, draft stage, type, in any order. */
final class FrontReader {

    private static final int MOST_ITEMS = 8;
    private static final String JOINERS = "/-_.:|+&,";

    private final Tokens tokens;
    private final Manner manner;
    private final AdoptionReader adoptions;

    FrontReader(Tokens tokens, Manner manner) {
        this.tokens = tokens;
        this.manner = manner;
        this.adoptions = new AdoptionReader(tokens, manner);
    }

    /** The index after the last item, or {@code from} where there is none. */
    int read(int from, ReadingBuilder reading) {
        var at = from;
        for (var items = 0; items < MOST_ITEMS; items++) {
            var start = at > from && tokens.at(at).isSign(JOINERS) && !isProseComma(at) ? at + 1 : at;
            var next = item(start, at > from, reading);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    private boolean isProseComma(int at) {
        return manner.isProse() && tokens.at(at).isSign(",|&+");
    }

    private int item(int at, boolean further, ReadingBuilder reading) {
        var token = tokens.at(at);
        if (token.isDigits()) {
            return ordinalStage(at, reading);
        }
        if (!token.isLetters()) {
            return -1;
        }
        var next = committee(at, reading);
        next = next < 0 ? itu(at, reading) : next;
        next = next < 0 ? publisher(at, reading) : next;
        next = next < 0 ? type(at, reading) : next;
        next = next < 0 ? stage(at, reading) : next;
        next = next < 0 ? adoptions.read(at, reading) : next;
        return next < 0 && further ? filler(at) : next;
    }

    /** {@code JTC 1}, {@code JTC 1/SC 27/WG 1}. */
    private int committee(int at, ReadingBuilder reading) {
        if (!tokens.isWord(at, "JTC") || !tokens.at(at + 1).key().equals("1")) {
            return -1;
        }
        reading.publishers.add("ISO");
        reading.publishers.add("IEC");
        var next = at + 2;
        for (var group : List.of("SC", "WG")) {
            var word = tokens.at(next).isSign("/-,") ? next + 1 : next;
            if (tokens.isWord(word, group) && tokens.at(word + 1).isDigits(1, 2)) {
                next = word + 2;
            }
        }
        return next;
    }

    /** {@code ITU-T}, {@code Rec. ITU-T}, {@code T-REC}. */
    private int itu(int at, ReadingBuilder reading) {
        if (tokens.isWord(at, "ITU")) {
            reading.publishers.add("ITU-T");
            var sector = tokens.at(at + 1).isSign("-_") ? at + 2 : at + 1;
            return tokens.isWord(sector, "T") ? sector + 1 : at + 1;
        }
        if (tokens.isWord(at, "T") && tokens.isGluedSign(at + 1, "-") && tokens.isWord(at + 2, "REC")) {
            reading.publishers.add("ITU-T");
            return at + 3;
        }
        if (tokens.isWord(at, "REC") || tokens.isWord(at, "RECOMMENDATION")) {
            var next = tokens.at(at + 1).isSign(".") ? at + 2 : at + 1;
            var belongs = reading.isItu() || tokens.isWord(next, "ITU");
            return belongs ? next : -1;
        }
        return -1;
    }

    private int publisher(int at, ReadingBuilder reading) {
        if (tokens.isWord(at, "HL") && tokens.at(at + 1).key().equals("7") && tokens.isGlued(at + 1)) {
            reading.publishers.add("HL7");
            return at + 2;
        }
        var known = Vocabulary.PUBLISHERS.get(tokens.at(at).key());
        if (known == null || known.equals("IEC") && reading.adoption.contains("UNI") && adoptions.isBeforeMark(at)) {
            return -1;
        }
        reading.publishers.add(known);
        return at + 1;
    }

    private int type(int at, ReadingBuilder reading) {
        var phrase = phrase(at, Vocabulary.TYPE_PHRASES);
        if (phrase != null) {
            reading.type = phrase.getValue();
            return at + phrase.getKey().size();
        }
        var type = Vocabulary.TYPES.get(tokens.at(at).key());
        if (type == null || !reading.publishers.isEmpty() && type == reading.type) {
            return -1;
        }
        if (type == DeliverableType.TS && reading.publishers.isEmpty() && adoptions.isBeforeMark(at)) {
            return -1;
        }
        if (reading.publishers.isEmpty() && (manner.isProse() || type == DeliverableType.IS)) {
            var belongs = (type == DeliverableType.IS
                            ? tokens.at(at).capitals()
                            : tokens.at(at).capital())
                    && !adoptions.isBeforeMark(at);
            if (!belongs) {
                return -1;
            }
        }
        reading.type = type;
        return at + 1;
    }

    private int stage(int at, ReadingBuilder reading) {
        var phrase = phrase(at, Vocabulary.STAGE_PHRASES);
        if (phrase != null) {
            reading.draftStage = phrase.getValue();
            return at + phrase.getKey().size();
        }
        if (!tokens.isWord(at, Vocabulary.STAGES)
                || manner.isProse() && !tokens.at(at).capital()) {
            return -1;
        }
        reading.draftStage =
                tokens.at(at).key().equals("NWIP") ? "NP" : tokens.at(at).key();
        if (tokens.at(at + 1).isDigits(1, 1)
                && tokens.isGlued(at + 1)
                && tokens.at(at + 2).isDigits()) {
            reading.iteration = tokens.at(at + 1).key();
            return at + 2;
        }
        return at + 1;
    }

    /** {@code 2nd CD 27017}. */
    private int ordinalStage(int at, ReadingBuilder reading) {
        if (tokens.at(at).isDigits(1, 1)
                && tokens.isGlued(at + 1)
                && tokens.isWord(at + 1, Vocabulary.ORDINAL_ENDINGS)
                && tokens.isWord(at + 2, Vocabulary.STAGES)) {
            reading.draftStage = tokens.at(at + 2).key();
            reading.iteration = tokens.at(at).key();
            return at + 3;
        }
        return -1;
    }

    /** {@code ISO standard no. 27001}: accepted where a number or another item follows. */
    private int filler(int at) {
        if (tokens.isWord(at, Vocabulary.STANDARD) || tokens.isWord(at, Vocabulary.NUMBER)) {
            var next = tokens.at(at + 1).isSign(".°#") ? at + 2 : at + 1;
            return tokens.at(next).isDigits() || tokens.isWord(next, Vocabulary.NUMBER) ? next : -1;
        }
        return -1;
    }

    private <V> Map.@Nullable Entry<List<String>, V> phrase(int at, Map<List<String>, V> phrases) {
        if (!tokens.isWord(at, Vocabulary.PHRASE_BEGINNINGS)) {
            return null;
        }
        for (var phrase : phrases.entrySet()) {
            var words = phrase.getKey();
            var matches = true;
            for (var i = 0; matches && i < words.size(); i++) {
                matches = tokens.isWord(at + i, words.get(i));
            }
            if (matches) {
                return phrase;
            }
        }
        return null;
    }
}
