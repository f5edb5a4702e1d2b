package io.github.catalogue27k.designation;

/**
 * Reads what stands after a number: supplement, edition, language mark, type, stage, publisher, place, in any
 * order.
 */
final class BackReader {

    private static final int MOST_ITEMS = 8;

    private final Tokens tokens;
    private final Manner manner;
    private final SupplementReader supplements;
    private final EditionReader editions;
    private final PlaceReader places;
    private final YearReader years;
    private final FrontReader fronts;

    BackReader(Tokens tokens, Manner manner) {
        this.tokens = tokens;
        this.manner = manner;
        supplements = new SupplementReader(tokens);
        editions = new EditionReader(tokens);
        places = new PlaceReader(tokens, manner);
        years = new YearReader(tokens, manner);
        fronts = new FrontReader(tokens, manner);
    }

    /** The index after the last item, or {@code from} where there is none. */
    int read(int from, ReadingBuilder reading) {
        var at = from;
        for (var items = 0; items < MOST_ITEMS; items++) {
            var next = manner.isProse() ? proseItem(at, reading) : searchItem(at, reading);
            if (next <= at) {
                break;
            }
            at = next;
        }
        return at;
    }

    private int proseItem(int at, ReadingBuilder reading) {
        if (reading.supplement == null && tokens.at(at).isSign("/+") && tokens.isGlued(at)) {
            return supplements.read(at + 1, reading);
        }
        if (reading.supplement == null && tokens.at(at).capital()) {
            var next = supplements.read(at, reading);
            if (next > 0) {
                return next;
            }
        }
        if (reading.place != null) {
            return -1;
        }
        var start = tokens.at(at).isSign(",(") ? at + 1 : at;
        var found = new ReadingBuilder();
        var named = places.readNamed(start, found);
        if (named < 0 && reading.year != null && tokens.at(start).gap()) {
            named = places.bare(start, found);
        }
        if (named < 0 || found.place == null || isOfAnother(named)) {
            return -1;
        }
        reading.place = found.place;
        return tokens.at(at).isSign("(") && tokens.at(named).isSign(")") ? named + 1 : named;
    }

    private int searchItem(int from, ReadingBuilder reading) {
        var at = from;
        while (at < from + 2 && tokens.at(at).isSign("/+,:-_(.;#[&")) {
            at++;
        }
        var bracket = at > from && tokens.at(at - 1).isSign("([");
        if (at > from && tokens.at(at).isSign("_") && tokens.at(at - 1).isSign("_")) {
            return -1;
        }
        var supplement = tokens.isWord(at, Vocabulary.WITH) ? at + 1 : at;
        if (supplement > at && tokens.at(supplement).isSign(".")) {
            supplement++;
        }
        var next = reading.supplement == null ? supplements.read(supplement, reading) : -1;
        next = next < 0 ? editions.read(at, reading) : next;
        next = next < 0 && (bracket || at > from) ? language(at, bracket) : next;
        next = next < 0 ? place(at, reading) : next;
        next = next < 0 && reading.year == null ? year(from, at, reading) : next;
        next = next < 0 ? trailer(at, reading) : next;
        return next > 0 && bracket && tokens.at(next).isSign(")]") ? next + 1 : next;
    }

    private int place(int at, ReadingBuilder reading) {
        if (reading.place != null) {
            return -1;
        }
        var found = new ReadingBuilder();
        var next = places.readAny(at, found);
        if (next < 0 || isOfAnother(next)) {
            return -1;
        }
        reading.place = found.place;
        reading.reasons.addAll(found.reasons);
        return next;
    }

    /** Whether the place just seen belongs to a document that is still to come. */
    private boolean isOfAnother(int at) {
        var next = tokens.isWord(at + 1, "THE") ? at + 2 : at + 1;
        var named = tokens.at(next).isDigits(4, 6) || fronts.read(next, new ReadingBuilder()) > next;
        return named && (tokens.isWord(at, "OF") || tokens.isWord(at, "IN"));
    }

    private int year(int from, int at, ReadingBuilder reading) {
        var next = years.read(from, reading);
        if (next == from) {
            next = years.read(at, reading);
        }
        if (reading.year == null) {
            return -1;
        }
        return tokens.isWord(next, Vocabulary.VERSION) ? next + 1 : next;
    }

    /** {@code (E)}, {@code (E/F)}, {@code _en}. */
    private int language(int at, boolean bracket) {
        if (!tokens.isWord(at, Vocabulary.LANGUAGES)) {
            return -1;
        }
        var next = at + 1;
        while (next < at + 6 && tokens.at(next).isSign("/,") && tokens.isWord(next + 1, Vocabulary.LANGUAGES)) {
            next += 2;
        }
        var closed = bracket
                ? tokens.at(next).isSign(")]")
                : tokens.isEnd(next) || tokens.at(next).isSign("._-");
        return closed ? next : -1;
    }

    /** Type, stage or publisher behind the number: {@code 27008 (TS)}, {@code 27090 FDIS}, {@code 27001 ISO/IEC}. */
    private int trailer(int at, ReadingBuilder reading) {
        var token = tokens.at(at);
        var type = Vocabulary.TYPES.get(token.key());
        if (type == DeliverableType.IS && (!tokens.isEnd(at + 1) || !token.capitals())
                || type == DeliverableType.GUIDE) {
            return -1;
        }
        var found = new ReadingBuilder();
        var next = fronts.read(at, found);
        if (next == at || !found.adoption.isEmpty() || tokens.at(next).isDigits(2, 9) || isJoinedToNumber(next)) {
            return -1;
        }
        if (!found.publishers.isEmpty() && !reading.publishers.isEmpty()) {
            return -1;
        }
        reading.publishers.addAll(found.publishers);
        reading.type = found.type == null ? reading.type : found.type;
        if (found.draftStage == null) {
            return next;
        }
        reading.draftStage = found.draftStage;
        return iteration(next, reading);
    }

    /** {@code DIS 2}, {@code DIS.2} behind the number. */
    private int iteration(int from, ReadingBuilder reading) {
        var at = tokens.isGluedSign(from, ".") ? from + 1 : from;
        if (!tokens.at(at).isDigits(1, 1) || tokens.isGluedSign(at + 1, ".")) {
            return from;
        }
        reading.iteration = tokens.at(at).key();
        return at + 1;
    }

    private boolean isJoinedToNumber(int at) {
        return tokens.at(at).isSign("/-_.:") && tokens.at(at + 1).isDigits(3, 6);
    }
}
