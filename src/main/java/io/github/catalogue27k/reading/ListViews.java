package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.reading.ListView.Filter;
import io.github.catalogue27k.reading.ListView.Row;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
            @Nullable String year) {
        private boolean allows(Standard standard) {
            return (status == null || status.equals(standard.standing().status().code()))
                    && (type == null || type.equals(standard.identity().type().code()))
                    && (topic == null || standard.use().topics().contains(topic))
                    && (year == null || year.equals(ListViews.year(standard)));
        }
    }

    ListView list(Choice choice) {
        List<Standard> series = catalogue.series();
        Map<String, String> topics =
                catalogue.articles(ArticleKind.TOPIC).stream().collect(Collectors.toMap(Article::id, Article::name));
        List<Row> rows = rows(series.stream().filter(choice::allows).toList());
        return new ListView(
                Steps.up(Steps.HOME),
                rows,
                rows.size(),
                series.size(),
                filters(series, s -> List.of(s.standing().status().code()), Function.identity(), choice.status()),
                filters(series, s -> List.of(s.identity().type().code()), Function.identity(), choice.type()),
                filters(series, s -> s.use().topics(), id -> topics.getOrDefault(id, id), choice.topic()),
                filters(series, s -> List.of(year(s)), Function.identity(), choice.year()).stream()
                        .filter(filter -> !filter.value().isEmpty())
                        .toList());
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
