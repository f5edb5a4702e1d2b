package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer to a number.
 *
 * @param suggestions where the reader may have wanted to go; only where nothing matches
 * @param series whether the series as a whole was meant
 */
public record Resolution(
        Understanding understanding, List<Found> matches, List<Register.Entry> suggestions, boolean series) {
    static Resolution series(Understanding understanding) {
        return new Resolution(understanding, List.of(), List.of(), true);
    }

    public boolean isNothing() {
        return matches.isEmpty() && !series;
    }

    /** The one place to lead to, where the text was a designation and nothing else and all of it exists. */
    public Optional<String> target() {
        if (series) {
            return Optional.of("/standards");
        }
        return understanding.isClear() && matches.size() == 1 && matches.get(0).exact()
                ? Optional.of(matches.get(0).href())
                : Optional.empty();
    }

    /** How the text was read, in words. */
    public String words() {
        return understanding.readings().stream()
                .map(Reading::reasons)
                .map(reasons -> String.join(", ", reasons))
                .collect(Collectors.joining("; "));
    }
}
