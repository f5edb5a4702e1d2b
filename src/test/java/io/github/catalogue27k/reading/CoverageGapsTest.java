package io.github.catalogue27k.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.catalogue.Commentary;
import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.Contents;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.Identity;
import io.github.catalogue27k.catalogue.Imprint;
import io.github.catalogue27k.catalogue.Origin;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.StandardStatus;
import io.github.catalogue27k.catalogue.Standing;
import io.github.catalogue27k.catalogue.Succession;
import io.github.catalogue27k.catalogue.Upkeep;
import io.github.catalogue27k.catalogue.Use;
import io.github.catalogue27k.designation.DeliverableType;
import io.github.catalogue27k.reading.CoverageView.Gap;
import io.github.catalogue27k.reading.PageCoverage.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageGapsTest {
    private static final PartialDate NEWEST = new PartialDate("2026-09-16");

    private final Standard standard = standard(StandardStatus.PUBLISHED);

    @Test
    void anEditionWithoutContentsIsAGapWithItsRemark() {
        edition("2015", EditionStatus.WITHDRAWN, contents(Completeness.UNKNOWN, null));
        edition("2022", EditionStatus.CURRENT, contents(Completeness.UNKNOWN, "no copy was readable"));

        assertThat(gaps("unknown"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason()).isEqualTo("no copy was readable"))
                .satisfies(gap -> assertThat(gap.page().href()).isEqualTo("/standards/iso-iec-27099/2022"));
        assertThat(gaps("earlier-unknown"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason()).isEqualTo("not written yet"));
    }

    @Test
    void theListSaysWhyAStructureIsNotComplete() {
        edition("2022", EditionStatus.CURRENT, contents(Completeness.PARTIAL, "the annexes were not seen"));

        assertThat(gaps("partial"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.id()).isEqualTo(CoverageGaps.reason(new PageCoverage(standard))));
    }

    @Test
    void aCompleteStructureIsNoGap() {
        edition("2022", EditionStatus.CURRENT, contents(Completeness.COMPLETE, null));

        assertThat(CoverageGaps.reason(new PageCoverage(standard))).isNull();
        assertThat(new PageCoverage(standard).sections()).containsExactly(Section.STRUCTURE);
        assertThat(gaps("no-structure")).isEmpty();
    }

    @Test
    void aStructureThatListsNothingCountsAsNone() {
        edition("2022", EditionStatus.CURRENT, contents(Completeness.UNKNOWN, "no copy was readable"));

        assertThat(gaps("no-structure"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.reason()).isEqualTo("no copy was readable"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNDER_DEVELOPMENT, a draft: no edition is published yet",
        "DELETED, the project was deleted before an edition was published",
        "PUBLISHED, not written yet"
    })
    void aMissingSectionHasTheReasonThatTheDataGive(StandardStatus status, String reason) {
        PageCoverage page = new PageCoverage(standard(status));

        assertThat(page.whyMissing(Section.SCOPE)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-15, 1", "2025-09-16, 0", "2025, 0", ", 1"})
    void aFactIsOldWhenNobodySawItInTheLastYear(@Nullable String seen, int gaps) {
        edition("2022", EditionStatus.CURRENT, contents(Completeness.COMPLETE, null), seen);

        assertThat(gaps("old")).hasSize(gaps);
    }

    @Test
    void aRecordWithoutAParagraphIsAGapOfItsOwn() {
        CoverageGaps records = new CoverageGaps(List.of(), List.of(new PageCoverage(standard)), NEWEST);

        assertThat(gaps(records, "no-paragraph")).hasSize(1);
        new Commentary(standard, Commentary.Kind.ABSTRACT, "<p>What it is.</p>", "What it is.");
        assertThat(gaps(records, "no-paragraph")).isEmpty();
    }

    @Test
    void wordsThatSayThatNoSourceWasFoundAreNoSource() {
        Source page = new Source("https://example.org/a", null);
        edition("2015", EditionStatus.WITHDRAWN, contents(Completeness.UNKNOWN, null, new Source("none found", null)));
        edition("2022", EditionStatus.CURRENT, contents(Completeness.PARTIAL, null, page, new Source("a print", null)));
        edition("2024", EditionStatus.CURRENT, contents(Completeness.PARTIAL, null, page));

        assertThat(new PageCoverage(standard).sources()).isEqualTo(2);
    }

    @Test
    void wordsAreCountedWithoutMarkup() {
        new Commentary(standard, Commentary.Kind.SCOPE, "<p>Two <em>words</em></p>", "Two\nwords ");
        new Commentary(standard, Commentary.Kind.STATUS, "", " ");

        assertThat(new PageCoverage(standard).words()).isEqualTo(2);
    }

    private List<Gap> gaps(String group) {
        return gaps(new CoverageGaps(List.of(new PageCoverage(standard)), List.of(), NEWEST), group);
    }

    private static List<Gap> gaps(CoverageGaps gaps, String group) {
        return gaps.groups().stream()
                .filter(found -> found.id().equals(group))
                .findFirst()
                .orElseThrow()
                .gaps();
    }

    private static Contents contents(Completeness how, @Nullable String remark, Source... sources) {
        return new Contents("r", how, remark, List.of(sources));
    }

    private void edition(String year, EditionStatus status, Contents contents) {
        edition(year, status, contents, "2026-09-16");
    }

    private void edition(String year, EditionStatus status, Contents contents, @Nullable String seen) {
        Imprint imprint = new Imprint(
                "ISO/IEC 27099:" + year,
                null,
                new PartialDate(year),
                null,
                null,
                null,
                null,
                seen == null ? null : new PartialDate(seen),
                null,
                null);
        Succession alone = new Succession(List.of(), List.of(), List.of(), List.of(), List.of(), null);
        new Edition(standard, year, null, imprint, status, null, null, alone, List.of(), contents);
    }

    private static Standard standard(StandardStatus status) {
        return new Standard(
                "r",
                true,
                0,
                new Identity(
                        "iso-iec-27099",
                        "iso-iec-27099",
                        "ISO/IEC 27099",
                        DeliverableType.IS,
                        "Public key infrastructure",
                        null,
                        null),
                new Standing(status, null, null),
                new Origin(null, null, List.of(), null, List.of()),
                new Use(List.of(), null, null, null, null),
                new Upkeep(new PartialDate("2026-11-24"), null, List.of(), List.of()));
    }
}
