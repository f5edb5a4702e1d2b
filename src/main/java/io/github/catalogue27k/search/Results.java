package io.github.catalogue27k.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of hits and what there is around it.
 *
 * @param unfiltered how many there would be without filters
 * @param facets by filter and value, how many hits each value would leave
 * @param didYouMean the question with its unknown words mended
 */
public record Results(
        List<Hit> hits,
        long total,
        long unfiltered,
        Map<String, Map<String, Long>> facets,
        Optional<String> didYouMean) {
    static final Results NOTHING = new Results(List.of(), 0, 0, Map.of(), Optional.empty());
}
