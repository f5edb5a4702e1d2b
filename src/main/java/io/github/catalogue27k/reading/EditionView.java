package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition as a row of a table, or as the head of a page.
 *
 * @param ordinal {@code Third edition}, where its number is known
 * @param published in words
 */
record EditionView(
        String designation,
        String href,
        @Nullable String ordinal,
        @Nullable Integer number,
        @Nullable String title,
        String published,
        @Nullable String coverDate,
        @Nullable String correctedVersion,
        @Nullable String withdrawn,
        StatusView status,
        @Nullable Integer pages,
        List<Link> replaces,
        List<String> replacedOutside,
        List<SupplementView> supplements,
        List<Link> normativeReferences,
        @Nullable String normativeReferencesSource,
        @Nullable String urn,
        @Nullable String isoHref,
        @Nullable String iecHref,
        List<Source> sources) {
    /** The amendments and corrigenda that belong to it now. */
    public List<SupplementView> inForce() {
        return supplements.stream()
                .filter(supplement -> supplement.status().code().equals("current"))
                .toList();
    }

    /** An amendment or corrigendum. */
    record SupplementView(
            String anchor,
            String designation,
            @Nullable String title,
            String published,
            @Nullable String correctedVersion,
            @Nullable String withdrawn,
            StatusView status,
            @Nullable String isoHref) {}
}
