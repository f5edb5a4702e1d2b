package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Term;
import io.github.catalogue27k.reading.CoverageView.Figure;
import io.github.catalogue27k.reading.PageCoverage.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what there is. */
record CoverageFigures(List<PageCoverage> series, List<PageCoverage> records, Catalogue catalogue) {
    List<Figure> figures() {
        List<Article> articles = Arrays.stream(ArticleKind.values())
                .flatMap(kind -> catalogue.articles(kind).stream())
                .toList();
        List<Term> terms = catalogue.terms();
        List<Figure> figures = new ArrayList<>();
        figures.add(of("pages of the series written", series, CoverageFigures::isWritten, "/standards"));
        figures.add(of(
                "checked by a second reader",
                series,
                page -> page.standard().upkeep().isChecked(),
                null));
        figures.add(editions("editions with complete contents", Completeness.COMPLETE));
        figures.add(editions("editions with partial contents", Completeness.PARTIAL));
        figures.add(editions("editions with unknown contents", Completeness.UNKNOWN));
        figures.add(of("records outside the series with a paragraph", records, CoverageFigures::isWritten, null));
        for (ArticleKind kind : ArticleKind.values()) {
            long count =
                    articles.stream().filter(article -> article.kind() == kind).count();
            figures.add(new Figure(Headings.of(kind).toLowerCase(Locale.ROOT), number(count), kind.href()));
        }
        figures.add(new Figure("terms of the glossary", number(terms.size()), "/glossary"));
        figures.add(
                new Figure("adoptions", number(catalogue.register().adoptions().size()), null));
        long ofSeries = words(series);
        Stream<String> around = Stream.concat(
                articles.stream().map(Article::words), terms.stream().map(Term::words));
        long all = ofSeries
                + words(records)
                + around.mapToLong(PageCoverage::count).sum();
        figures.add(new Figure("words on the pages of the series", number(ofSeries), null));
        figures.add(new Figure("words in all", number(all), null));
        oldestSeen().ifPresent(day -> figures.add(new Figure("the oldest fact seen", day.words(), null)));
        figures.add(new Figure(
                "the newest fact seen", catalogue.revision().newestFact().words(), null));
        return figures;
    }

    private Optional<PartialDate> oldestSeen() {
        return Stream.concat(series.stream(), records.stream())
                .flatMap(PageCoverage::days)
                .min(Comparator.naturalOrder());
    }

    private Figure editions(String name, Completeness how) {
        List<Edition> all = series.stream()
                .flatMap(page -> page.standard().editions().stream())
                .toList();
        long count = all.stream()
                .filter(edition -> edition.contents().completeness() == how)
                .count();
        return new Figure(name, count + " of " + all.size(), null);
    }

    private static Figure of(
            String name, List<PageCoverage> pages, Predicate<PageCoverage> has, @Nullable String href) {
        return new Figure(name, pages.stream().filter(has).count() + " of " + pages.size(), href);
    }

    private static boolean isWritten(PageCoverage page) {
        return page.sections().contains(Section.ABSTRACT);
    }

    private static long words(List<PageCoverage> pages) {
        return pages.stream().mapToLong(PageCoverage::words).sum();
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
