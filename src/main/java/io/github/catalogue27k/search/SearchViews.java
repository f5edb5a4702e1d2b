package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the page of results: matches by number, hits by words, filters with counts, ways on. */
@Component
@Transactional(readOnly = true)
class SearchViews {
    private static final int SIZE = 20;
    private static final int LAST = 50;

    /** @param href the search with this value chosen, or with it taken away where it is chosen */
    record Choice(String label, long count, boolean chosen, String href) {}

    record Facet(String name, List<Choice> choices) {}

    /** @param hidden how many hits the filters hide */
    record SearchView(
            Resolution resolution,
            Results results,
            List<Facet> facets,
            long hidden,
            String withoutFilters,
            int first,
            @Nullable String previous,
            @Nullable String next,
            @Nullable String mended) {}

    private final Search search;
    private final Catalogue catalogue;

    SearchViews(Search search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    SearchView view(String q, Resolution resolution, Filters filters, int page) {
        int shown = Math.max(1, Math.min(page, LAST));
        Results results = search.find(q, resolution, filters, shown - 1, SIZE);
        boolean more = (long) shown * SIZE < results.total() && shown < LAST;
        return new SearchView(
                resolution,
                results,
                facets(q, filters, results),
                results.unfiltered() - results.total(),
                address(q, Map.of(), 1),
                (shown - 1) * SIZE + 1,
                shown > 1 ? address(q, filters.chosen(), shown - 1) : null,
                more ? address(q, filters.chosen(), shown + 1) : null,
                results.didYouMean().map(words -> address(words, Map.of(), 1)).orElse(null));
    }

    private List<Facet> facets(String q, Filters filters, Results results) {
        Map<String, String> topics =
                catalogue.articles(ArticleKind.TOPIC).stream().collect(Collectors.toMap(Article::id, Article::name));
        List<Facet> facets = new ArrayList<>();
        results.facets().forEach((name, counts) -> {
            String chosen = filters.chosen().get(name);
            List<Choice> choices = counts.entrySet().stream()
                    .map(value -> {
                        boolean on = value.getKey().equals(chosen);
                        Map<String, String> others = new LinkedHashMap<>(filters.chosen());
                        others.remove(name);
                        if (!on) {
                            others.put(name, value.getKey());
                        }
                        String label = topics.getOrDefault(
                                value.getKey(), value.getKey().replace('-', ' '));
                        return new Choice(
                                name.equals("type") ? label.toUpperCase(java.util.Locale.ROOT) : label,
                                value.getValue(),
                                on,
                                address(q, others, 1));
                    })
                    .toList();
            if (choices.size() > 1 || chosen != null) {
                facets.add(new Facet(name, choices));
            }
        });
        return facets;
    }

    private static String address(String q, Map<String, String> filters, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/search").queryParam("q", "{q}");
        // A value is never part of the template, where it could name variables.
        filters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        Map<String, String> values = new LinkedHashMap<>(filters);
        values.put("q", q);
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
