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
            @Nullable String edition,
            @Nullable String published) {}

    /** A choice of a filter with the number of standards behind it. */
    record Filter(String value, String label, long count, boolean chosen) {}
}
