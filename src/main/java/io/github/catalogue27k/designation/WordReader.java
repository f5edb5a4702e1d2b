package io.github.catalogue27k.designation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text without addresses: what it names, in order, and the words it names nothing with. */
final class WordReader {

    private final String text;
    private final Manner manner;
    private final Tokens tokens;
    private final DesignationReader designations;
    private final Continuation continuation;
    private final PlaceReader places;
    private final YearReader years;
    private final SeriesReader seriesNames;
    private final List<ReadingBuilder> found = new ArrayList<>();
    private final List<Integer> leftOver = new ArrayList<>();
    private boolean series;

    WordReader(String text, Manner manner) {
        this.text = text;
        this.manner = manner;
        tokens = Tokenizer.cut(text);
        designations = new DesignationReader(tokens, manner);
        continuation = new Continuation(tokens, manner, designations);
        places = new PlaceReader(tokens, manner);
        years = new YearReader(tokens, manner);
        seriesNames = new SeriesReader(tokens);
    }

    void read() {
        for (var at = 0; at < tokens.size(); ) {
            var next = step(at);
            if (next < 0) {
                leftOver.add(at);
                next = at + 1;
            }
            at = next;
        }
        giveLoosePlace();
        readLonePlace();
    }

    List<Reading> readings() {
        return found.stream().map(ReadingBuilder::build).toList();
    }

    boolean namesSeries() {
        return series;
    }

    private int step(int at) {
        var name = seriesNames.read(at);
        if (name > 0) {
            series = true;
            return name;
        }
        var file = isoFile(at);
        if (file > 0) {
            return file;
        }
        var designation = designations.read(at);
        if (designation != null) {
            return readOn(designation);
        }
        return loosePlace(at);
    }

    private int readOn(Found first) {
        var end = first.to();
        for (@Nullable Found each = first; each != null; each = continuation.after(each)) {
            found.add(each.reading());
            end = each.to();
        }
        return end;
    }

    /** {@code c073906_} before the name in ISO's own files. */
    private int isoFile(int at) {
        return tokens.isWord(at, "C")
                        && tokens.isGlued(at + 1)
                        && tokens.at(at + 1).isDigits(6, 6)
                ? at + 2
                : -1;
    }

    /** A place named apart from its document belongs to the one before it. */
    private int loosePlace(int at) {
        var place = new ReadingBuilder();
        var next = places.readNamed(at, place);
        if (next < 0) {
            return -1;
        }
        var last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.number != null && last.place == null) {
            last.place = place.place;
            return next;
        }
        found.add(place);
        return years.read(next, place);
    }

    /** … or, where none was before, to the only document that came after. */
    private void giveLoosePlace() {
        if (found.size() == 2
                && found.get(0).number == null
                && found.get(1).number != null
                && found.get(1).place == null) {
            found.get(1).takeFrom(found.get(0));
            found.remove(0);
        }
    }

    /** A bare {@code 8.28} is a place only where nothing else was written. */
    private void readLonePlace() {
        if (!found.isEmpty() || series) {
            return;
        }
        var at = 0;
        while (isHarmless(at)) {
            at++;
        }
        var place = new ReadingBuilder();
        var next = places.bare(at, place);
        next = next < 0 ? next : years.read(next, place);
        if (next > 0 && tokens.isEnd(next)) {
            found.add(place);
            leftOver.clear();
        }
    }

    /** Runs of words that named nothing, each without the harmless words at its ends. */
    List<String> leftOver() {
        var runs = new ArrayList<String>();
        for (var i = 0; i < leftOver.size(); ) {
            var j = i;
            while (j + 1 < leftOver.size() && leftOver.get(j + 1) == leftOver.get(j) + 1) {
                j++;
            }
            var run = run(leftOver.get(i), leftOver.get(j));
            if (!run.isEmpty()) {
                runs.add(run);
            }
            i = j + 1;
        }
        return runs;
    }

    private String run(int from, int to) {
        var first = from;
        var last = to;
        while (first <= last && isHarmless(first)) {
            first++;
        }
        while (last >= first && isHarmless(last)) {
            last--;
        }
        return first > last
                ? ""
                : text.substring(tokens.at(first).start(), tokens.at(last).end());
    }

    private boolean isHarmless(int at) {
        var token = tokens.at(at);
        return switch (token.kind()) {
            case SIGN -> true;
            case LETTERS ->
                Vocabulary.HARMLESS.contains(token.key())
                        || Vocabulary.SERIES.contains(token.key())
                        || manner == Manner.ADDRESS && Vocabulary.OF_ADDRESSES.contains(token.key());
            case DIGITS -> manner == Manner.ADDRESS;
            case WALL -> false;
        };
    }
}
