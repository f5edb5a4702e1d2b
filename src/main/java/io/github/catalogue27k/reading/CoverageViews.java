package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.Upkeep;
import io.github.catalogue27k.reading.CoverageView.Row;
import io.github.catalogue27k.reading.PageCoverage.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page that says what the catalogue has and lacks. */
@Component
@Transactional(readOnly = true)
class CoverageViews {
    private final Catalogue catalogue;

    CoverageViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    CoverageView coverage() {
        List<Standard> everything = catalogue.everything();
        List<PageCoverage> series = pages(everything, true);
        List<PageCoverage> records = pages(everything, false);
        CoverageGaps gaps =
                new CoverageGaps(series, records, catalogue.revision().newestFact());
        return new CoverageView(
                Steps.up(Steps.HOME),
                new CoverageFigures(series, records, catalogue).figures(),
                series.stream().map(page -> row(page, gaps)).toList(),
                gaps.groups());
    }

    private static List<PageCoverage> pages(List<Standard> standards, boolean inSeries) {
        return standards.stream()
                .filter(standard -> standard.inSeries() == inSeries)
                .map(PageCoverage::new)
                .toList();
    }

    private static Row row(PageCoverage page, CoverageGaps gaps) {
        Upkeep upkeep = page.standard().upkeep();
        List<Section> missing = page.missing();
        return new Row(
                page.link(),
                Arrays.stream(Section.values())
                        .map(section -> missing.contains(section) ? "○" : "●")
                        .collect(Collectors.joining()),
                missing.isEmpty()
                        ? "all six"
                        : "no " + missing.stream().map(Section::heading).collect(Collectors.joining(", ")),
                page.structure().map(Completeness::code).orElse("unknown"),
                CoverageGaps.reason(page),
                page.sources(),
                page.seen().map(PartialDate::text).orElse(null),
                gaps.isOld(page),
                upkeep.updated().text(),
                upkeep.reviewed() == null ? null : upkeep.reviewed().text(),
                page.words());
    }
}
