package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Annex;
import io.github.catalogue27k.catalogue.Clause;
import io.github.catalogue27k.catalogue.Contents;
import io.github.catalogue27k.catalogue.Obligation;
import io.github.catalogue27k.catalogue.Source;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A table of contents as a tree to fold.
 *
 * @param of the designation of the edition or draft
 * @param completeness {@code complete}, {@code partial}, {@code unknown}
 * @param remark what is missing, as a sentence
 */
record ContentsView(
        String of, String completeness, @Nullable String remark, List<Source> sources, List<Entry> entries) {
    /**
     * A clause, annex or control.
     *
     * @param label {@code 6.1.3} or {@code Annex A}
     * @param note our own half-sentence, as HTML
     * @param today the same place in the current edition, on the page of an old one
     */
    record Entry(
            String anchor,
            String label,
            @Nullable String title,
            @Nullable String obligation,
            @Nullable String note,
            @Nullable Link today,
            List<Entry> children) {}

    static ContentsView of(String designation, Contents contents) {
        return of(designation, contents, SamePlaces.NONE);
    }

    static ContentsView of(String designation, Contents contents, SamePlaces today) {
        Map<Object, Entry> entries = new IdentityHashMap<>();
        List<Entry> clauses = new ArrayList<>();
        List<Entry> annexes = new ArrayList<>();
        for (Annex annex : contents.annexes()) {
            Entry entry = new Entry(
                    annex.anchor(),
                    "Annex " + annex.letter(),
                    annex.title().orElse(null),
                    annex.obligation().map(Obligation::code).orElse(null),
                    annex.note().orElse(null),
                    today.of(annex.anchor(), annex.title().orElse("")),
                    new ArrayList<>());
            entries.put(annex, entry);
            annexes.add(entry);
        }
        for (Clause clause : contents.clauses()) {
            Entry entry = new Entry(
                    clause.anchor(),
                    clause.number(),
                    clause.title(),
                    null,
                    clause.note().orElse(null),
                    today.of(clause.anchor(), clause.title()),
                    new ArrayList<>());
            entries.put(clause, entry);
            Optional<Object> above = clause.parent().map(Object.class::cast).or(clause::annex);
            above.map(entries::get).map(Entry::children).orElse(clauses).add(entry);
        }
        clauses.addAll(annexes);
        return new ContentsView(
                designation,
                contents.completeness().code(),
                contents.remark().map(ContentsView::sentence).orElse(null),
                contents.sources(),
                clauses);
    }

    /** Curators write what is missing behind a colon; here it stands alone. */
    private static String sentence(String remark) {
        String sentence = StringUtils.capitalize(remark);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
