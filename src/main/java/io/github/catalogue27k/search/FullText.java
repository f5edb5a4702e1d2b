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
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.TypedSearchAggregationFactory;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the places in which words stand. */
@Component
@Transactional(readOnly = true)
public class FullText {
    /** The filters by their names in the address, each with its field in the index. */
    private enum Facet {
        STATUS("status", "status"),
        TYPE("type", "type"),
        TOPIC("topic", "topics"),
        DECADE("decade", "decade");

        private final String code;
        private final String field;
        private final AggregationKey<Map<String, Long>> key;

        Facet(String code, String field) {
            this.code = code;
            this.field = field;
            this.key = AggregationKey.of(code);
        }

        boolean isChosen(Filters filters) {
            return filters.chosen().containsKey(code);
        }

        <E> AggregationFinalStep<Map<String, Long>> counts(TypedSearchAggregationFactory<E> f) {
            return f.terms().field(field, String.class).maxTermCount(MOST_VALUES);
        }
    }

    private static final int MOST_VALUES = 50;

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
        for (Facet facet : Facet.values()) {
            var counted = facet.isChosen(filters) ? counts(matching, filters, facet) : found;
            Map<String, Long> counts = new LinkedHashMap<>(counted.aggregation(facet.key));
            counts.remove("");
            facets.put(facet.code, counts);
        }
        Optional<String> mended = made.words().mend(question.telling());
        long unfiltered = filters.areNone() ? found.total().hitCount() : count(matching);
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
        var query = Search.session(entities)
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
                        .filter(chosen(f, filters, null))
                        .must(matching.predicate(f)))
                .highlighter(h -> h.fastVector()
                        .encoder(HighlighterEncoder.HTML)
                        .tag("<mark>", "</mark>")
                        .numberOfFragments(1))
                .sort(f -> f.composite()
                        .add(f.score())
                        .add(f.field("weight").desc())
                        .add(f.field("position")));
        for (Facet facet : Facet.values()) {
            if (!facet.isChosen(filters)) {
                query.aggregation(facet.key, facet::counts);
            }
        }
        return query.fetch(offset, size);
    }

    /** How many hits each value of a filter would leave, the other filters staying as they are. */
    private SearchResult<?> counts(Matching matching, Filters filters, Facet facet) {
        return Search.session(entities)
                .search(Passage.class)
                .where(f -> f.bool()
                        .filter(f.match()
                                .field("revisionId")
                                .matching(catalogue.revision().id()))
                        .filter(chosen(f, filters, facet))
                        .filter(matching.required(f)))
                .aggregation(facet.key, facet::counts)
                .fetch(0);
    }

    private static SearchPredicate chosen(SearchPredicateFactory f, Filters filters, @Nullable Facet except) {
        var all = f.and();
        all.add(f.matchAll());
        for (Facet facet : Facet.values()) {
            String value = filters.chosen().get(facet.code);
            if (value != null && facet != except) {
                all.add(f.match().field(facet.field).matching(value));
            }
        }
        return all.toPredicate();
    }
}
