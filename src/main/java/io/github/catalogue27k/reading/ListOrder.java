package io.github.catalogue27k.reading;

import io.github.catalogue27k.reading.ListView.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The column by which a list is sorted, as in {@code /standards?sort=published&order=descending}. */
record ListOrder(Column column, boolean descending) {
    /** The columns of a list. */
    enum Column {
        NUMBER("Number", "their numbers", null),
        TITLE("Title", "their titles", Comparator.comparing(Row::called, String.CASE_INSENSITIVE_ORDER)),
        STATUS(
                "Status",
                "their status",
                Comparator.comparing(row -> row.status().words())),
        EDITION(
                "Edition",
                "their editions",
                Comparator.comparing(row -> Objects.requireNonNullElse(row.editionNumber(), 0))),
        PUBLISHED(
                "Published",
                "their publication",
                Comparator.comparing(row -> Objects.requireNonNullElse(row.published(), "")));

        private final String label;
        private final String words;
        private final @Nullable Comparator<Row> order;

        Column(String label, String words, @Nullable Comparator<Row> order) {
            this.label = label;
            this.words = words;
            this.order = order;
        }

        public String label() {
            return label;
        }

        /** As in "in the order of their numbers". */
        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an address asks for; anything but the name of a column means the order of the numbers. */
    static ListOrder of(@Nullable String sort, @Nullable String order) {
        Column column = Stream.of(Column.values())
                .filter(each -> each.code().equals(sort))
                .findFirst()
                .orElse(Column.NUMBER);
        return new ListOrder(column, "descending".equals(order));
    }

    /** What a click on a heading asks for: this column, or the other way round where it is the one already. */
    ListOrder clicked(Column heading) {
        return heading == column
                ? new ListOrder(column, !descending)
                : new ListOrder(heading, heading == Column.PUBLISHED);
    }

    public String direction() {
        return descending ? "descending" : "ascending";
    }

    /** Rows that stand in the order of their numbers, in this order; equal ones stay as they are. */
    List<Row> sorted(List<Row> rows) {
        Comparator<Row> order = column.order == null ? Comparator.comparing(rows::indexOf) : column.order;
        return rows.stream().sorted(descending ? order.reversed() : order).toList();
    }
}
