package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Passage;
import io.github.catalogue27k.catalogue.Term;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of our own pages with their counts: what is none of them may be a slip of the hand. */
final class WordList {
    private final NavigableMap<String, Integer> counts = new TreeMap<>();

    /** The everyday words of the glossary are known too, though no page shows them. */
    WordList(Collection<Passage> passages, Collection<Term> terms) {
        terms.stream()
                .flatMap(term -> term.asked().stream())
                .flatMap(asked -> Spelling.words(asked).stream())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        for (Passage passage : passages) {
            Stream.of(passage.heading(), passage.names(), passage.lead(), passage.body())
                    .flatMap(text -> Spelling.words(text).stream())
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
    }

    boolean knows(String word) {
        return counts.containsKey(word) || counts.containsKey(Spelling.singular(word));
    }

    /** Whether somebody may be in the middle of a word that we have. */
    boolean isBeginning(String word) {
        String next = counts.ceilingKey(word);
        return next != null && next.startsWith(word);
    }

    /** The commonest of the words nearest to a wrong one; a number is never repaired. */
    Optional<String> nearest(String word) {
        if (word.length() < 4 || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int most = word.length() < 6 ? 1 : 2;
        Map<String, Integer> near = new HashMap<>();
        for (String known : counts.keySet()) {
            if (Math.abs(known.length() - word.length()) <= most) {
                int distance = distance(word, known, most);
                if (distance <= most) {
                    near.put(known, distance);
                }
            }
        }
        return near.entrySet().stream()
                .min(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(entry -> -counts.get(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** A question with its unknown words mended; nothing where all are known or none can be mended. */
    Optional<String> mend(List<String> words) {
        List<String> mended = words.stream()
                .map(word -> knows(word) ? word : nearest(word).orElse(word))
                .toList();
        return mended.equals(words) ? Optional.empty() : Optional.of(String.join(" ", mended));
    }

    /** Insertions, deletions, changes and swaps of neighbours from one word to another; stops counting above a limit. */
    private static int distance(String a, String b, int most) {
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], back[j]) + 1, back[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            int[] spare = twoBack;
            twoBack = back;
            back = row;
            row = spare;
        }
        return back[b.length()];
    }
}
