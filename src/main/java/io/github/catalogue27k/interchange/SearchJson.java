package io.github.catalogue27k.interchange;

import io.github.catalogue27k.search.Filters;
import io.github.catalogue27k.search.Hit;
import io.github.catalogue27k.search.Results;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The answer of {@code /api/v1/search}. */
record SearchJson(
        String query,
        long total,
        int page,
        int size,
        List<HitJson> hits,
        Map<String, Map<String, Long>> facets,
        @Nullable String didYouMean,
        Map<String, String> links) {
    /** @param snippet HTML with the matching words in {@code <mark>}, all else escaped */
    record HitJson(
            String slug,
            String designation,
            String title,
            String kind,
            String why,
            String snippet,
            String href,
            float score) {
        static HitJson of(Hit hit) {
            String snippet = hit.snippet().isEmpty() ? hit.heading() : hit.snippet();
            return new HitJson(
                    hit.slug(),
                    hit.designation(),
                    hit.title(),
                    hit.kind(),
                    hit.why(),
                    snippet,
                    hit.href(),
                    hit.score());
        }
    }

    static SearchJson of(String query, int page, int size, Filters filters, Results results) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address(query, filters, page, size));
        if ((long) (page + 1) * size < results.total()) {
            links.put("next", address(query, filters, page + 1, size));
        }
        if (page > 0) {
            links.put("previous", address(query, filters, page - 1, size));
        }
        return new SearchJson(
                query,
                results.total(),
                page,
                size,
                results.hits().stream().map(HitJson::of).toList(),
                results.facets(),
                results.didYouMean().orElse(null),
                links);
    }

    private static String address(String query, Filters filters, int page, int size) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/api/v1/search").queryParam("q", "{q}");
        // A value is never part of the template, where it could name variables.
        filters.chosen().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        Map<String, String> values = new LinkedHashMap<>(filters.chosen());
        values.put("q", query);
        return address.queryParam("page", page)
                .queryParam("size", size)
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }
}
