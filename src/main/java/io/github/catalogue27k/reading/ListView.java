package io.github.catalogue27k.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Standards as rows of a table, with the filters that chose them.
 *
 * @param shown how many of {@code total} the filters leave
 */
record ListView(
        Steps steps,
        List<Heading> headings,
        ListOrder order,
        List<Row> rows,
        int shown,
        int total,
        List<Filter> statuses,
        List<Filter> types,
        List<Filter> topics,
        List<Filter> years) {
    /** One standard. */
    record Row(
            String href,
            String designation,
            String title,
            @Nullable String shortTitle,
            String type,
            String typeCode,
            StatusView status,
            @Nullable Integer editionNumber,
            @Nullable String edition,
            @Nullable String published) {
        /** What stands in its column first. */
        String called() {
            return shortTitle == null ? title : shortTitle;
        }
    }

    /**
     * The heading of a column.
     *
     * @param href the same list sorted by it; null where a list is too short to be sorted
     * @param sorted {@code ascending} or {@code descending} where the list is sorted by it
     */
    record Heading(
            String label, @Nullable String href, @Nullable String sorted) {}

    /** A choice of a filter with the number of standards behind it. */
    record Filter(String value, String label, long count, boolean chosen) {}
}
