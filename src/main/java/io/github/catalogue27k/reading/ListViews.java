package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.reading.ListView.Filter;
import io.github.catalogue27k.reading.ListView.Heading;
import io.github.catalogue27k.reading.ListView.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes lists of standards. */
@Component
@Transactional(readOnly = true)
class ListViews {
    private final Catalogue catalogue;

    ListViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a reader chose; null means everything. */
    record Choice(
            @Nullable String status,
            @Nullable String type,
            @Nullable String topic,
            @Nullable String year,
            ListOrder order) {
        private boolean allows(Standard standard) {
            return (status == null || status.equals(standard.standing().status().code()))
                    && (type == null || type.equals(standard.identity().type().code()))
                    && (topic == null || standard.use().topics().contains(topic))
                    && (year == null || year.equals(ListViews.year(standard)));
        }

        /** The address of this list in another order. */
        private String address(ListOrder other) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("status", status);
            values.put("type", type);
            values.put("topic", topic);
            values.put("year", year);
            values.values().removeIf(Objects::isNull);
            values.put("sort", other.column().code());
            values.put("order", other.direction());
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/standards");
            // A value is never part of the template, where it could name variables.
            values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
            return address.encode().buildAndExpand(values).toUriString();
        }
    }

    ListView list(Choice choice) {
        List<Standard> series = catalogue.series();
        Map<String, String> topics =
                catalogue.articles(ArticleKind.TOPIC).stream().collect(Collectors.toMap(Article::id, Article::name));
        List<Row> rows = rows(series.stream().filter(choice::allows).toList());
        return new ListView(
                Steps.up(Steps.HOME),
                headings(choice),
                choice.order(),
                choice.order().sorted(rows),
                rows.size(),
                series.size(),
                filters(series, s -> List.of(s.standing().status().code()), Function.identity(), choice.status()),
                filters(series, s -> List.of(s.identity().type().code()), Function.identity(), choice.type()),
                filters(series, s -> s.use().topics(), id -> topics.getOrDefault(id, id), choice.topic()),
                filters(series, s -> List.of(year(s)), Function.identity(), choice.year()).stream()
                        .filter(filter -> !filter.value().isEmpty())
                        .toList());
    }

    private static List<Heading> headings(Choice choice) {
        ListOrder order = choice.order();
        return Stream.of(ListOrder.Column.values())
                .map(column -> new Heading(
                        column.label(),
                        choice.address(order.clicked(column)),
                        column == order.column() ? order.direction() : null))
                .toList();
    }

    /** The headings of a list that is not sorted. */
    static List<Heading> headings() {
        return Stream.of(ListOrder.Column.values())
                .map(column -> new Heading(column.label(), null, null))
                .toList();
    }

    List<Row> rows(List<Standard> standards) {
        Statuses statuses = new Statuses(new Links(catalogue.register()));
        return standards.stream().map(standard -> row(standard, statuses)).toList();
    }

    static Row row(Standard standard, Statuses statuses) {
        Edition edition = standard.currentEdition().orElse(null);
        return new Row(
                "/standards/" + standard.identity().slug(),
                standard.identity().designation(),
                standard.identity().title(),
                standard.identity().shortTitle(),
                standard.identity().type().words(),
                standard.identity().type().code(),
                statuses.of(standard),
                edition == null ? null : edition.number(),
                edition == null ? null : EditionViews.ordinal(edition.number()),
                edition == null ? null : edition.imprint().published().text());
    }

    private static String year(Standard standard) {
        return standard.currentEdition().map(Edition::year).orElse("");
    }

    private static List<Filter> filters(
            List<Standard> standards,
            Function<Standard, List<String>> values,
            Function<String, String> label,
            @Nullable String chosen) {
        return standards.stream()
                .flatMap(standard -> values.apply(standard).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Filter(
                        entry.getKey(),
                        label.apply(entry.getKey()),
                        entry.getValue(),
                        entry.getKey().equals(chosen)))
                .toList();
    }
}
