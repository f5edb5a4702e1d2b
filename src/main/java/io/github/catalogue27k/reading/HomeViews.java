package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Change;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.StandardStatus;
import io.github.catalogue27k.catalogue.StatusChange;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the home page. */
@Component
@Transactional(readOnly = true)
class HomeViews {
    private static final int CHANGES = 8;
    private static final Set<Change> NEWS = Set.of(Change.PUBLISHED, Change.AMENDED, Change.CORRECTED);

    /**
     * @param changes what was published last
     * @param asOf the newest day on which anybody saw a fact
     */
    record HomeView(
            long standards,
            long published,
            long drafts,
            List<Shelf> shelves,
            List<ArticleViews.Card> topics,
            List<ArticleViews.Card> paths,
            List<ArticleViews.Card> questions,
            List<ChangeView> changes,
            String asOf) {}

    record ChangeView(String date, String dateCode, String what, Link about) {}

    private final Catalogue catalogue;
    private final ArticleViews articles;

    HomeViews(Catalogue catalogue, ArticleViews articles) {
        this.catalogue = catalogue;
        this.articles = articles;
    }

    HomeView home() {
        List<Standard> series = catalogue.series();
        Links links = new Links(catalogue.register());
        return new HomeView(
                series.size(),
                count(series, StandardStatus.PUBLISHED),
                count(series, StandardStatus.UNDER_DEVELOPMENT),
                Shelf.of(series, new Statuses(links)),
                articles.cards(ArticleKind.TOPIC),
                articles.cards(ArticleKind.PATH),
                articles.cards(ArticleKind.QUESTION),
                series.stream()
                        .flatMap(standard -> standard.history().stream())
                        .filter(change -> NEWS.contains(change.change()))
                        .sorted(Comparator.comparing(StatusChange::happened).reversed())
                        .limit(CHANGES)
                        .map(change -> new ChangeView(
                                change.happened().words(),
                                change.happened().text(),
                                change.change().words(),
                                link(change, links)))
                        .toList(),
                catalogue.revision().newestFact().words());
    }

    private static Link link(StatusChange change, Links links) {
        Link about = links.to(change.designation());
        return new Link(
                about.href(), about.label(), change.standard().identity().title());
    }

    private static long count(List<Standard> series, StandardStatus status) {
        return series.stream()
                .filter(standard -> standard.standing().status() == status)
                .count();
    }
}
