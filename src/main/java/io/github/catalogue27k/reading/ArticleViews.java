package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.ArticleEntry;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.reading.ListView.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the pages of topics, paths, comparisons and questions. */
@Component
@Transactional(readOnly = true)
class ArticleViews {
    /** @param count how many standards it lists */
    record Card(
            String href,
            String name,
            String summary,
            @Nullable String audience,
            int count) {}

    /** @param status in words, of the standard as a whole */
    record EntryView(int place, Link to, String title, String status, String html) {}

    /** @param cells one for each standard compared; empty where nothing was said */
    record Aspect(String name, List<String> cells) {}

    record ArticleView(
            Steps steps,
            ArticleKind kind,
            String name,
            String summary,
            @Nullable String audience,
            String opening,
            List<EntryView> entries,
            List<Row> compared,
            List<Aspect> aspects,
            String closing) {}

    private final Catalogue catalogue;

    ArticleViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Card> cards(ArticleKind kind) {
        return catalogue.articles(kind).stream()
                .map(article -> new Card(
                        article.href(),
                        article.name(),
                        article.summary(),
                        article.audience().orElse(null),
                        article.entries().size()))
                .toList();
    }

    Optional<ArticleView> article(ArticleKind kind, String id) {
        List<Article> all = catalogue.articles(kind);
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).id().equals(id))
                .mapToObj(at -> view(all, at))
                .findFirst();
    }

    private ArticleView view(List<Article> all, int at) {
        Article article = all.get(at);
        boolean comparison = article.kind() == ArticleKind.COMPARISON;
        List<String> slugs =
                article.entries().stream().map(ArticleEntry::slug).distinct().toList();
        return new ArticleView(
                Steps.up(Steps.HOME, Link.to(article.kind().href(), Headings.of(article.kind())))
                        .between(
                                at > 0 ? link(all.get(at - 1)) : null,
                                at + 1 < all.size() ? link(all.get(at + 1)) : null),
                article.kind(),
                article.name(),
                article.summary(),
                article.audience().orElse(null),
                article.opening(),
                comparison
                        ? List.of()
                        : article.entries().stream().map(this::entry).toList(),
                comparison ? rows(slugs) : List.of(),
                comparison ? aspects(article, slugs) : List.of(),
                article.closing());
    }

    private EntryView entry(ArticleEntry entry) {
        Register.Entry standard = catalogue.register().entry(entry.slug()).orElseThrow();
        return new EntryView(
                entry.place(),
                Link.to(entry.href(), entry.label()),
                standard.title(),
                standard.status().code(),
                entry.html());
    }

    private List<Row> rows(List<String> slugs) {
        Statuses statuses = new Statuses(new Links(catalogue.register()));
        List<Standard> standards = new ArrayList<>();
        slugs.forEach(slug -> catalogue.standard(slug).ifPresent(standards::add));
        return standards.stream()
                .map(standard -> ListViews.row(standard, statuses))
                .toList();
    }

    private static List<Aspect> aspects(Article article, List<String> slugs) {
        Map<String, String[]> aspects = new LinkedHashMap<>();
        for (ArticleEntry entry : article.entries()) {
            String[] cells = aspects.computeIfAbsent(String.valueOf(entry.aspect()), name -> new String[slugs.size()]);
            int column = slugs.indexOf(entry.slug());
            cells[column] = cells[column] == null ? cell(entry) : cells[column] + "<br>" + cell(entry);
        }
        return aspects.entrySet().stream()
                .map(aspect -> new Aspect(
                        aspect.getKey(),
                        java.util.Arrays.stream(aspect.getValue())
                                .map(cell -> cell == null ? "" : cell)
                                .toList()))
                .toList();
    }

    /** An entry about a place begins with it. */
    private static String cell(ArticleEntry entry) {
        int place = entry.href().indexOf('#');
        String label = entry.label().replaceFirst("^.*?\\d{4,5}\\S* ", "");
        return place < 0 ? entry.html() : "<a href=\"" + entry.href() + "\">" + label + "</a>: " + entry.html();
    }

    private static Link link(Article article) {
        return new Link(article.href(), article.name(), article.summary());
    }
}
