package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.catalogue.Outsider;
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
 * @param outsiders what other committees have under the number; only where nothing matches
 * @param series whether the series as a whole was meant
 */
public record Resolution(
        Understanding understanding,
        List<Found> matches,
        List<Register.Entry> suggestions,
        List<Outsider> outsiders,
        boolean series) {
    static Resolution series(Understanding understanding) {
        return new Resolution(understanding, List.of(), List.of(), List.of(), true);
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

    /** Why nothing matches, in words. */
    public String nothing() {
        return outsiders.isEmpty()
                ? understanding.kind() == Understanding.Kind.WORDS
                        ? "There is no number in this that we can read."
                        : "Nothing that we know has this number."
                : outsiders.stream().map(Outsider::words).collect(Collectors.joining(" "));
    }

    /** How the text was read, in words. */
    public String words() {
        String read = understanding.readings().stream()
                .map(Reading::reasons)
                .map(reasons -> String.join(", ", reasons))
                .collect(Collectors.joining("; "));
        return matches.size() == 1
                ? matches.get(0)
                        .editionWords()
                        .map(edition -> read + ": " + edition)
                        .orElse(read)
                : read;
    }
}
