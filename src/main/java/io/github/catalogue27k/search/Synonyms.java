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
 * What else people call a thing: the glossary's terms, abbreviations and "Also", both ways, and "Asked as", one way. A
 * question is widened with them, so the index needs no list of its own and any engine will do.
 */
final class Synonyms {
    private static final int LONGEST = 6;
    private final Map<String, Group> groups = new HashMap<>();

    /**
     * A part of a question.
     *
     * @param others other names of the same thing
     * @param standards designations of those that the glossary says are about it, the most important first
     */
    record Unit(String typed, List<String> others, List<String> standards) {}

    private record Group(Set<String> names, Set<String> standards) {
        static final Group NONE = new Group(Set.of(), Set.of());
    }

    Synonyms(Collection<Term> terms) {
        for (Term term : terms) {
            List<String> names = Stream.of(Stream.of(term.name()), term.abbreviation().stream(), term.also().stream())
                    .flatMap(name -> name)
                    .toList();
            for (String name :
                    Stream.concat(names.stream(), term.asked().stream()).toList()) {
                Group group = groups.computeIfAbsent(
                        key(Spelling.words(name)), key -> new Group(new LinkedHashSet<>(), new LinkedHashSet<>()));
                group.names.addAll(names);
                group.standards.addAll(term.standards());
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
            Group group = groups.getOrDefault(key, Group.NONE);
            List<String> others = group.names.stream()
                    .filter(name -> !key(Spelling.words(name)).equals(key))
                    .toList();
            if (length > 1 || !Question.isEmpty(typed.get(0)) || words.size() == 1) {
                units.add(new Unit(String.join(" ", typed), others, List.copyOf(group.standards)));
            }
            at += length;
        }
        return units;
    }

    private static String key(List<String> words) {
        return words.stream().map(Spelling::singular).collect(Collectors.joining(" "));
    }
}
