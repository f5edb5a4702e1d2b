package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Passage;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the places in which words stand. */
@Component
@Transactional(readOnly = true)
public class FullText {
    /** The names of the filters in the address, and of their fields in the index. */
    private static final Map<String, String> FACETS =
            Map.of("status", "status", "type", "type", "topic", "topics", "decade", "decade");

    private static final List<Double> SHARES = List.of(1.0, 0.6, 0.3);
    private static final int FEW = 5;

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final Tables tables;

    FullText(EntityManager entities, Catalogue catalogue, Tables tables) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.tables = tables;
    }

    /**
     * Looks for words.
     *
     * @param near slugs of the standards that the question names; their places come first
     * @param page from 0
     */
    public Results find(String text, Set<String> near, Filters filters, int page, int size) {
        Question question = Question.of(text);
        if (question.isNothing() && !text.isBlank()) {
            return Results.NOTHING;
        }
        Tables.Made made = tables.current();
        Matching matching = matching(question, made, near);
        var found = search(matching, filters, page * size, size);
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        for (String facet : List.of("status", "type", "topic", "decade")) {
            facets.put(facet, counts(matching, filters, facet));
        }
        Optional<String> mended = made.words().mend(question.telling());
        long unfiltered = filters.areNone()
                ? found.total().hitCount()
                : search(matching, Filters.NONE, 0, 0).total().hitCount();
        return new Results(found.hits(), found.total().hitCount(), unfiltered, facets, mended);
    }

    /** As strict as still finds something worth looking at: all words, then half of them, then any. */
    private Matching matching(Question question, Tables.Made made, Set<String> near) {
        Matching matching = new Matching(question, made, near, SHARES.get(0));
        for (int at = 1; at < SHARES.size() && count(matching) < FEW; at++) {
            matching = new Matching(question, made, near, SHARES.get(at));
        }
        return matching;
    }

    private long count(Matching matching) {
        return Search.session(entities)
                .search(Passage.class)
                .where(f -> f.bool()
                        .filter(f.match()
                                .field("revisionId")
                                .matching(catalogue.revision().id()))
                        .filter(matching.required(f)))
                .fetchTotalHitCount();
    }

    private SearchResult<Hit> search(Matching matching, Filters filters, int offset, int size) {
        return Search.session(entities)
                .search(Passage.class)
                .select(f -> f.composite()
                        .from(
                                f.field("kind", Passage.Kind.class),
                                f.field("slug", String.class),
                                f.field("href", String.class),
                                f.field("designation", String.class),
                                f.field("title", String.class),
                                f.field("heading", String.class),
                                f.field("shortTitle", String.class),
                                f.field("subject", String.class),
                                f.highlight("subject"),
                                f.highlight("heading"),
                                f.highlight("names"),
                                f.highlight("lead"),
                                f.highlight("body"),
                                f.field("status", String.class),
                                f.score())
                        .asList(values -> HitMaker.of(values, matching.question())))
                .where(f -> f.bool()
                        .filter(f.match()
                                .field("revisionId")
                                .matching(catalogue.revision().id()))
                        .filter(chosen(f, filters, ""))
                        .must(matching.predicate(f)))
                .highlighter(h -> h.unified()
                        .encoder(HighlighterEncoder.HTML)
                        .tag("<mark>", "</mark>")
                        .numberOfFragments(1))
                .sort(f -> f.composite()
                        .add(f.score())
                        .add(f.field("weight").desc())
                        .add(f.field("position")))
                .fetch(offset, size);
    }

    /** How many hits each value of a filter would leave, the other filters staying as they are. */
    private Map<String, Long> counts(Matching matching, Filters filters, String facet) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet);
        Map<String, Long> counts = new LinkedHashMap<>(Search.session(entities)
                .search(Passage.class)
                .where(f -> f.bool()
                        .filter(f.match()
                                .field("revisionId")
                                .matching(catalogue.revision().id()))
                        .filter(chosen(f, filters, facet))
                        .filter(matching.required(f)))
                .aggregation(
                        key,
                        f -> f.terms().field(FACETS.get(facet), String.class).maxTermCount(50))
                .fetch(0)
                .aggregation(key));
        counts.remove("");
        return counts;
    }

    private static SearchPredicate chosen(SearchPredicateFactory f, Filters filters, String except) {
        var all = f.and();
        all.add(f.matchAll());
        filters.chosen().forEach((name, value) -> {
            if (!name.equals(except)) {
                all.add(f.match().field(FACETS.get(name)).matching(value));
            }
        });
        return all.toPredicate();
    }
}
