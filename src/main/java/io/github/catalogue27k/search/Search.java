package io.github.catalogue27k.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The three ways of finding: a number, words, and what somebody is about to type. */
@Component
public class Search {
    private final Resolver resolver;
    private final FullText fullText;
    private final Tables tables;

    Search(Resolver resolver, FullText fullText, Tables tables) {
        this.resolver = resolver;
        this.fullText = fullText;
        this.tables = tables;
    }

    public Resolution resolve(String text) {
        return resolver.resolve(text);
    }

    /** Words; the numbers among them only say which places come first. {@code page} counts from 0. */
    public Results find(String text, Resolution resolution, Filters filters, int page, int size) {
        Set<String> near =
                resolution.matches().stream().map(found -> found.entry().slug()).collect(Collectors.toSet());
        String words = resolution.matches().isEmpty()
                ? text
                : resolution.understanding().words();
        // A number alone leaves no words to look for; only an empty question asks for everything.
        return words.isBlank() && !text.isBlank() ? Results.NOTHING : fullText.find(words, near, filters, page, size);
    }

    /** At most ten: what the text is already a designation of, by its name, then places whose words begin as typed. */
    public List<Suggestion> suggest(String typed) {
        return Stream.concat(
                        resolver.resolve(typed).matches().stream().map(Suggestion::of),
                        tables.current().suggestions().of(typed).stream())
                .collect(Collectors.toMap(
                        Suggestion::href, Function.identity(), (exact, named) -> named, LinkedHashMap::new))
                .values()
                .stream()
                .limit(Suggestions.MOST)
                .toList();
    }
}
