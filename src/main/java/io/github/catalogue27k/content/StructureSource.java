package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Annex;
import io.github.catalogue27k.catalogue.Clause;
import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.Obligation;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.markdown.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of one edition or draft as written under "Structure".
 *
 * @param designation of the edition or draft, as in its {@code ###} heading
 */
record StructureSource(
        String designation,
        int line,
        Completeness completeness,
        @Nullable String remark,
        List<Source> sources,
        List<Entry> entries) {
    /**
     * A clause or an annex.
     *
     * @param number {@code 6.1.3}, {@code A.5.1}; for an annex its letter
     * @param note our own half-sentence, as Markdown
     * @param notePosition where the note begins
     */
    record Entry(
            boolean annex,
            String number,
            @Nullable String title,
            @Nullable Obligation obligation,
            @Nullable String note,
            Position notePosition,
            List<Entry> children) {
        String anchor(boolean control) {
            return annex ? Annex.anchor(number) : Clause.anchor(number, control);
        }

        /** Whether it is a control: an innermost entry below one of the named clauses or annexes. */
        boolean isControl(Set<String> controls) {
            return !annex && children.isEmpty() && controls.contains(number.split("\\.")[0]) && number.contains(".");
        }
    }

    /** All places with their anchors, those of entries before those of the entries in them. */
    Map<String, Entry> places(Set<String> controls) {
        Map<String, Entry> places = new LinkedHashMap<>();
        collect(entries, controls, places);
        return places;
    }

    private static void collect(List<Entry> entries, Set<String> controls, Map<String, Entry> places) {
        for (Entry entry : entries) {
            places.put(entry.anchor(entry.isControl(controls)), entry);
            collect(entry.children(), controls, places);
        }
    }
}
