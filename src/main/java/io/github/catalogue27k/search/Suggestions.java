package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What somebody may be about to type: a sorted table of the first letters of every word of every place. */
final class Suggestions {
    static final int MOST = 10;
    private static final int SHORT = 3;
    /** Said before numbers so often that they tell nothing. */
    private static final Set<String> PUBLISHERS = Set.of("iso", "iec");

    /** @param number the words of its own designation */
    private record Item(Suggestion suggestion, int weight, List<String> number, List<String> words) {
        boolean hasWordBeginning(String beginning) {
            return words.stream().anyMatch(word -> word.startsWith(beginning));
        }

        /** A whole word counts for more than a beginning, and its own number for more than one that it mentions. */
        int rank(List<String> typed) {
            return weight
                    + (int) typed.stream().filter(words::contains).count() * 15
                    + (int) typed.stream().filter(this::isNumberBeginning).count() * 60;
        }

        private boolean isNumberBeginning(String beginning) {
            return number.stream().anyMatch(word -> word.startsWith(beginning));
        }
    }

    private record Ranked(Suggestion suggestion, int rank) {
        private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing((Ranked ranked) -> -ranked.rank)
                .thenComparing(ranked -> ranked.suggestion.label().length())
                .thenComparing(ranked -> ranked.suggestion.label());
    }

    private record Entry(String word, Item item) {}

    private final Entry[] table;
    /** Short beginnings are few and have many matches, so their answers are kept. */
    private final Map<String, List<Suggestion>> kept = new ConcurrentHashMap<>();

    Suggestions(Collection<Passage> passages) {
        List<Entry> entries = new ArrayList<>();
        for (Passage passage : passages) {
            Item item = item(passage);
            new HashSet<>(item.words).forEach(word -> entries.add(new Entry(word, item)));
        }
        table = entries.toArray(Entry[]::new);
        Arrays.sort(table, Comparator.comparing(Entry::word));
    }

    /** The best places for what was typed so far, every word of it being the beginning of one of theirs. */
    List<Suggestion> of(String typed) {
        List<String> words = Spelling.words(typed).stream()
                .limit(8)
                .filter(word -> !PUBLISHERS.contains(word))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        String only = words.size() == 1 ? words.get(0) : "";
        // What nothing begins with is not kept: there is no end of it.
        return only.isEmpty() || only.length() > SHORT || !isBeginning(only)
                ? look(words)
                : kept.computeIfAbsent(only, word -> look(words));
    }

    private boolean isBeginning(String word) {
        int at = first(word);
        return at < table.length && table[at].word.startsWith(word);
    }

    private List<Suggestion> look(List<String> words) {
        String longest =
                words.stream().max(Comparator.comparing(String::length)).orElseThrow();
        Set<Item> found = new HashSet<>();
        for (int at = first(longest); at < table.length && table[at].word.startsWith(longest); at++) {
            if (words.stream().allMatch(table[at].item::hasWordBeginning)) {
                found.add(table[at].item);
            }
        }
        return found.stream()
                .map(item -> new Ranked(item.suggestion, item.rank(words)))
                .sorted(Ranked.BEST_FIRST)
                .map(Ranked::suggestion)
                .limit(MOST)
                .toList();
    }

    private int first(String beginning) {
        int low = 0;
        int high = table.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (table[middle].word.compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Item item(Passage passage) {
        boolean document = passage.kind() == Passage.Kind.STANDARD || passage.kind() == Passage.Kind.EDITION;
        String label = passage.designation().isEmpty()
                ? passage.heading()
                : document ? passage.designation() : passage.designation() + " " + passage.heading();
        String detail = document ? passage.heading() : passage.kind().code();
        List<String> number = Spelling.words(passage.designation());
        List<String> words = Spelling.words(passage.designation() + " " + passage.heading() + " " + passage.names());
        Suggestion suggestion = new Suggestion(label, detail, passage.kind().code(), passage.href());
        return new Item(suggestion, weight(passage), number, words);
    }

    /** Documents and terms before the places inside documents. */
    private static int weight(Passage passage) {
        return passage.weight() * 10
                + switch (passage.kind()) {
                    case STANDARD -> 50;
                    case TERM, TOPIC, PATH, COMPARISON, QUESTION -> 20;
                    case EDITION -> 10;
                    default -> 0;
                };
    }
}
