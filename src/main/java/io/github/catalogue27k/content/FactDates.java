package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.content.StandardSource.DraftSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How old the facts in the content are.
 *
 * @param oldest the oldest day of publication
 * @param newest the newest day on which anybody saw a fact
 */
record FactDates(PartialDate oldest, PartialDate newest) {
    static FactDates of(List<StandardSource> standards) {
        List<PartialDate> published = standards.stream()
                .flatMap(standard -> standard.editions().stream())
                .map(edition -> edition.imprint().published())
                .toList();
        Stream<PartialDate> seen = Stream.concat(
                standards.stream()
                        .flatMap(standard -> standard.editions().stream())
                        .map(edition -> edition.imprint().stageAsOf())
                        .filter(Objects::nonNull),
                standards.stream()
                        .flatMap(standard -> standard.drafts().stream())
                        .map(DraftSource::asOf));
        PartialDate oldest = published.stream().min(Comparator.naturalOrder()).orElse(new PartialDate("1900"));
        PartialDate newest = Stream.concat(seen, published.stream())
                .max(Comparator.naturalOrder())
                .orElse(oldest);
        return new FactDates(oldest, newest);
    }
}
