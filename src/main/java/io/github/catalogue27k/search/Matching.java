package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Passage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a place must say to be a hit, and what puts it before others.
 *
 * @param near slugs of standards that the question names
 * @param share how much of a longer question must be there, from 0 to 1
 */
record Matching(Question question, Tables.Made tables, Set<String> near, double share) {
    private static final String[] FIELDS = {"names", "subject", "title", "heading", "lead", "body"};
    private static final Map<String, Float> WEIGHTS =
            Map.of("names", 8f, "subject", 5f, "title", 1f, "heading", 2.5f, "lead", 2f, "body", 1f);

    /** Required words with their weights, and what else counts. */
    SearchPredicate predicate(SearchPredicateFactory f) {
        String whole = String.join(" ", question.words());
        var all = f.bool().must(required(f));
        if (question.words().size() > 1) {
            all.should(f.phrase().field("names").boost(14).matching(whole).slop(1));
            all.should(f.phrase().field("subject").boost(10).matching(whole).slop(2));
            all.should(f.phrase().field("heading").boost(7).matching(whole));
            all.should(f.phrase().field("lead").boost(4).matching(whole).slop(3));
        }
        all.should(kind(f, Passage.Kind.STANDARD, 12));
        all.should(kind(f, Passage.Kind.TOPIC, 4));
        // The series before what is beside it, and what is in force before what is not.
        all.should(f.range().field("weight").atLeast(7).constantScore().boost(10));
        all.should(f.range().field("weight").atLeast(8).constantScore().boost(8));
        near.forEach(slug -> all.should(slug(f, slug, 40)));
        List<Synonyms.Unit> units = units();
        for (Synonyms.Unit unit : units) {
            float boost = 24f / (units.size() * units.size());
            for (String designation : unit.standards()) {
                all.should(f.bool()
                        .filter(f.match().field("designation").matching(designation))
                        .filter(kind(f, Passage.Kind.STANDARD, 1))
                        .must(f.matchAll())
                        .boost(boost));
                boost *= 0.6f;
            }
        }
        return all.toPredicate();
    }

    private static SearchPredicate kind(SearchPredicateFactory f, Passage.Kind kind, float boost) {
        return f.match()
                .field("kind")
                .matching(kind)
                .constantScore()
                .boost(boost)
                .toPredicate();
    }

    private static SearchPredicate slug(SearchPredicateFactory f, String slug, float boost) {
        return f.match()
                .field("slug")
                .matching(slug)
                .constantScore()
                .boost(boost)
                .toPredicate();
    }

    /** The parts of the question, slips of the hand mended; where nothing in it tells anything, all of it counts. */
    private List<Synonyms.Unit> units() {
        List<String> words = question.words().stream().map(this::mended).toList();
        List<Synonyms.Unit> telling = tables.synonyms().units(words);
        return telling.isEmpty()
                ? words.stream()
                        .map(word -> new Synonyms.Unit(word, List.of(), List.of()))
                        .toList()
                : telling;
    }

    /** A word that nobody wrote is what comes nearest to it, unless it is the beginning of something else. */
    private String mended(String word) {
        WordList words = tables.words();
        return words.knows(word)
                ? word
                : words.nearest(word)
                        .filter(near -> near.startsWith(word) || !words.isBeginning(word))
                        .orElse(word);
    }

    /** Phrases always, and of the other words as many as the share asks for; where nothing is asked, everything. */
    SearchPredicate required(SearchPredicateFactory f) {
        if (question.isNothing()) {
            return f.matchAll().toPredicate();
        }
        var all = f.bool();
        for (String phrase : question.phrases()) {
            all.must(f.phrase().fields(FIELDS).matching(phrase));
        }
        List<Synonyms.Unit> units = units();
        if (!units.isEmpty()) {
            var words = f.bool();
            units.forEach(unit -> words.should(unit(f, unit)));
            words.minimumShouldMatchNumber(Math.max(1, (int) Math.ceil(units.size() * share)));
            all.must(words);
        }
        return all.toPredicate();
    }

    private SearchPredicate unit(SearchPredicateFactory f, Synonyms.Unit unit) {
        var any = f.or();
        weighted(f, unit.typed(), 1).forEach(any::add);
        for (String other : unit.others()) {
            weighted(f, other, 0.5f).forEach(any::add);
        }
        if (unit.typed().contains(" ")) {
            any.add(apart(f, unit.typed()));
        } else if (!tables.words().knows(unit.typed())) {
            beginnings(f, unit.typed()).forEach(any::add);
        }
        return any.toPredicate();
    }

    /** Several words of one name must stand together. */
    private static List<SearchPredicate> weighted(SearchPredicateFactory f, String name, float weight) {
        return WEIGHTS.entrySet().stream()
                .map(field -> f.phrase()
                        .field(field.getKey())
                        .boost(field.getValue() * weight)
                        .matching(name)
                        .toPredicate())
                .toList();
    }

    /** The words of a name that do not stand together still count for something. */
    private static SearchPredicate apart(SearchPredicateFactory f, String name) {
        return f.match()
                .fields("title", "lead", "body")
                .matching(name)
                .minimumShouldMatchPercent(100)
                .boost(0.5f)
                .toPredicate();
    }

    /** A word that stands nowhere may be the beginning of one; a number is what it is. */
    private static List<SearchPredicate> beginnings(SearchPredicateFactory f, String word) {
        // Letters alone, so nothing in it can be a wildcard.
        String letters = word.replaceAll("[^\\p{L}]", "");
        return letters.length() < 3 || !letters.equals(word)
                ? List.of()
                : List.of(f.wildcard()
                        .fields("title_plain", "heading_plain", "lead_plain")
                        .matching(letters + "*")
                        .toPredicate());
    }
}
