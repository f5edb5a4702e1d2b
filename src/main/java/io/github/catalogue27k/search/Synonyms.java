package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What else people call a thing, both ways: the glossary's terms, abbreviations and "Also". A question is widened with
 * them, so the index needs no list of its own and any engine will do.
 */
final class Synonyms {
    private static final int LONGEST = 6;
    private final Map<String, Set<String>> groups = new HashMap<>();

    /** A part of a question: what was typed, and the other names of the same thing. */
    record Unit(String typed, List<String> others) {}

    Synonyms(Collection<Term> terms) {
        for (Term term : terms) {
            List<String> names = Stream.of(Stream.of(term.name()), term.abbreviation().stream(), term.also().stream())
                    .flatMap(name -> name)
                    .toList();
            for (String name : names) {
                groups.computeIfAbsent(key(Spelling.words(name)), key -> new LinkedHashSet<>())
                        .addAll(names);
            }
        }
    }

    /** Cuts words into the longest names that the glossary knows, and single words between them. */
    List<Unit> units(List<String> words) {
        List<Unit> units = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = Math.min(LONGEST, words.size() - at);
            while (length > 1 && !groups.containsKey(key(words.subList(at, at + length)))) {
                length--;
            }
            List<String> typed = words.subList(at, at + length);
            String key = key(typed);
            List<String> others = groups.getOrDefault(key, Set.of()).stream()
                    .filter(name -> !key(Spelling.words(name)).equals(key))
                    .toList();
            units.add(new Unit(String.join(" ", typed), others));
            at += length;
        }
        return units;
    }

    private static String key(List<String> words) {
        return words.stream().map(Spelling::singular).collect(Collectors.joining(" "));
    }
}
