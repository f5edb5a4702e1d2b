package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Passage;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the passages in which words stand: stemmed, and with typing errors forgiven in words but never in digits. */
@Component
@Transactional(readOnly = true)
public class FullText {
    /** A page of hits and how many there are in all. */
    public record Result(List<Hit> hits, long total) {}

    private static final int LONGEST = 200;
    private final EntityManager entities;
    private final Catalogue catalogue;

    FullText(EntityManager entities, Catalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    /** Looks for words; {@code page} counts from 0. */
    public Result find(String text, int page, int size) {
        String words = clean(text);
        if (words.isEmpty()) {
            return new Result(List.of(), 0);
        }
        String revision = catalogue.revision().id();
        var result = Search.session(entities)
                .search(Passage.class)
                .select(f -> f.composite()
                        .from(
                                f.field("kind", Passage.Kind.class),
                                f.field("slug", String.class),
                                f.field("href", String.class),
                                f.field("designation", String.class),
                                f.field("heading", String.class),
                                f.highlight("heading"),
                                f.highlight("body"),
                                f.field("status", String.class))
                        .asList(FullText::hit))
                .where(f -> f.bool()
                        .filter(f.match().field("revisionId").matching(revision))
                        .must(matching(f, words))
                        .should(f.match()
                                .field("kind")
                                .matching(Passage.Kind.STANDARD)
                                .boost(2))
                        .should(f.range().field("weight").atLeast(7).boost(1)))
                .highlighter(h -> h.unified()
                        .encoder(HighlighterEncoder.HTML)
                        .tag("<mark>", "</mark>")
                        .numberOfFragments(1))
                .fetch(page * size, size);
        return new Result(result.hits(), result.total().hitCount());
    }

    private static SearchPredicate matching(SearchPredicateFactory f, String words) {
        var any = f.or().add(f.match()
                        .fields("heading", "designation")
                        .matching(words)
                        .boost(6)
                        .minimumShouldMatchPercent(75))
                .add(f.match().field("body").matching(words).boost(1).minimumShouldMatchPercent(75))
                .add(f.phrase().field("heading").matching(words).boost(10).slop(1))
                .add(f.phrase().field("body").matching(words).boost(2).slop(2));
        if (words.chars().noneMatch(Character::isDigit)) {
            any.add(f.match()
                    .fields("heading_plain", "body_plain")
                    .matching(words)
                    .fuzzy(1, 2)
                    .minimumShouldMatchPercent(75)
                    .boost(0.3f));
        }
        return any.toPredicate();
    }

    private static Hit hit(List<?> values) {
        List<?> heading = (List<?>) values.get(5);
        List<?> body = (List<?>) values.get(6);
        return new Hit(
                ((Passage.Kind) values.get(0)).code(),
                (String) values.get(1),
                (String) values.get(2),
                (String) values.get(3),
                heading.isEmpty() ? escape((String) values.get(4)) : (String) heading.get(0),
                body.isEmpty() ? "" : (String) body.get(0),
                (String) values.get(7));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Operators and control characters mean nothing here and are read as blanks. */
    static String clean(String text) {
        String words = text.replaceAll("[^\\p{L}\\p{N}.:/-]+", " ").strip().toLowerCase(Locale.ROOT);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
