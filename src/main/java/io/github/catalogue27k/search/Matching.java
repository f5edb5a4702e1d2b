package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Passage;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a place must say to be a hit, and what puts it before others. */
record Matching(Question question, Tables.Made tables, Set<String> near) {
    private static final String[] FIELDS = {"names", "heading", "lead", "body"};

    /** Required words with their weights, and what else counts. */
    SearchPredicate predicate(SearchPredicateFactory f) {
        String whole = String.join(" ", question.words());
        var all = f.bool().must(required(f));
        if (!whole.isEmpty()) {
            all.should(f.phrase().field("names").boost(14).matching(whole).slop(1));
            all.should(f.phrase().field("heading").boost(10).matching(whole).slop(2));
            all.should(f.phrase().field("lead").boost(4).matching(whole).slop(3));
        }
        kinds(f).forEach(all::should);
        for (String slug : near) {
            all.should(f.match().field("slug").matching(slug).constantScore().boost(40));
        }
        all.should(f.range().field("weight").atLeast(8).constantScore().boost(4));
        return all.toPredicate();
    }

    /** A document is a better answer than a place in one, unless the place says it better. */
    private static List<SearchPredicate> kinds(SearchPredicateFactory f) {
        return List.of(
                kind(f, Passage.Kind.STANDARD, 12),
                kind(f, Passage.Kind.TERM, 4),
                kind(f, Passage.Kind.TOPIC, 6),
                kind(f, Passage.Kind.COMPARISON, 5),
                kind(f, Passage.Kind.PATH, 4),
                kind(f, Passage.Kind.QUESTION, 4),
                kind(f, Passage.Kind.CONTROL, 2));
    }

    private static SearchPredicate kind(SearchPredicateFactory f, Passage.Kind kind, float boost) {
        return f.match()
                .field("kind")
                .matching(kind)
                .constantScore()
                .boost(boost)
                .toPredicate();
    }

    /** Every part of a short question must be there, three quarters of a long one; phrases always. */
    SearchPredicate required(SearchPredicateFactory f) {
        var all = f.bool();
        for (String phrase : question.phrases()) {
            all.must(f.phrase().fields(FIELDS).matching(phrase));
        }
        List<Synonyms.Unit> units = tables.synonyms().units(question.words());
        if (!units.isEmpty()) {
            var words = f.bool();
            units.forEach(unit -> words.should(unit(f, unit)));
            words.minimumShouldMatchNumber(units.size() <= 2 ? units.size() : (int) Math.ceil(units.size() * 0.7));
            all.must(words);
        }
        return all.toPredicate();
    }

    private SearchPredicate unit(SearchPredicateFactory f, Synonyms.Unit unit) {
        var any = f.or();
        weighted(f, unit.typed(), 1).forEach(any::add);
        for (String other : unit.others()) {
            weighted(f, other, 0.6f).forEach(any::add);
        }
        if (!unit.typed().contains(" ") && !tables.words().knows(unit.typed())) {
            slips(f, unit.typed()).forEach(any::add);
        }
        return any.toPredicate();
    }

    /** Several words of one name must stand together. */
    private static List<SearchPredicate> weighted(SearchPredicateFactory f, String name, float weight) {
        return List.of(
                f.phrase().field("names").boost(8 * weight).matching(name).toPredicate(),
                f.phrase().field("heading").boost(6 * weight).matching(name).toPredicate(),
                f.phrase().field("lead").boost(2 * weight).matching(name).toPredicate(),
                f.phrase().field("body").boost(weight).matching(name).toPredicate());
    }

    /** A word that stands nowhere is a beginning or a slip of the hand; a number is what it is. */
    private static List<SearchPredicate> slips(SearchPredicateFactory f, String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        String[] plain = {"heading_plain", "lead_plain"};
        SearchPredicate slip = f.match()
                .fields(plain)
                .matching(word)
                .fuzzy(word.length() < 6 ? 1 : 2, 2)
                .boost(2)
                .toPredicate();
        // Letters and digits alone, so nothing in it can be a wildcard.
        String beginning = word.replaceAll("[^\\p{L}\\p{N}]", "") + "*";
        return beginning.length() < 4
                ? List.of(slip)
                : List.of(slip, f.wildcard().fields(plain).matching(beginning).toPredicate());
    }
}
