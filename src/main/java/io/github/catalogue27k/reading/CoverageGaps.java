package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.Contents;
import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.reading.CoverageView.Gap;
import io.github.catalogue27k.reading.CoverageView.Group;
import io.github.catalogue27k.reading.PageCoverage.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is missing, as work for contributors.
 *
 * @param records the documents outside the series
 * @param newestFact the newest day on which anybody saw a fact
 */
record CoverageGaps(List<PageCoverage> series, List<PageCoverage> records, PartialDate newestFact) {
    private static final String FIND =
            "Find a public contents page of this edition and copy its numbers and titles exactly, with its address.";

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(editions("unknown", "Current or last editions with unknown contents", true, Completeness.UNKNOWN));
        groups.add(editions("partial", "Current or last editions with partial contents", true, Completeness.PARTIAL));
        groups.add(editions("earlier-unknown", "Earlier editions with unknown contents", false, Completeness.UNKNOWN));
        groups.add(editions("earlier-partial", "Earlier editions with partial contents", false, Completeness.PARTIAL));
        groups.add(new Group(
                "drafts",
                "Drafts with unknown or partial contents",
                "Contents of a draft can still change; those of the edition replace them as soon as it is out.",
                series.stream().flatMap(CoverageGaps::drafts).toList()));
        Arrays.stream(Section.values()).map(this::without).forEach(groups::add);
        groups.add(old("old", "Pages with old facts", series));
        groups.add(unchecked("unchecked", "Pages not checked by a second reader since they changed", series));
        groups.add(group(
                "no-paragraph",
                "Records outside the series without a paragraph",
                "Say in two or three sentences what the document is and why the series points to it.",
                records,
                page -> !page.sections().contains(Section.ABSTRACT),
                page -> null));
        groups.add(old("old-records", "Records outside the series with old facts", records));
        groups.add(
                unchecked("unchecked-records", "Records outside the series not checked since they changed", records));
        return groups;
    }

    /** Whether the newest fact of a page was seen more than a year before the newest of all, or nobody knows when. */
    boolean isOld(PageCoverage page) {
        return page.seen()
                .map(seen -> seen.isSurelyBefore(newestFact.minusMonths(12)))
                .orElse(true);
    }

    /** Where the list says why the structure of a page is not complete. */
    static @Nullable String reason(PageCoverage page) {
        return page.shown()
                .map(edition -> edition.contents().completeness() == Completeness.COMPLETE ? null : anchor(edition))
                .orElseGet(() -> page.missing().contains(Section.STRUCTURE)
                        ? anchor(Section.STRUCTURE, page)
                        : drafts(page).findFirst().map(Gap::id).orElse(null));
    }

    private Group editions(String id, String name, boolean shown, Completeness how) {
        List<Gap> gaps = series.stream()
                .flatMap(page -> page.standard().editions().stream()
                        .filter(edition -> page.shown().filter(edition::equals).isPresent() == shown))
                .filter(edition -> edition.contents().completeness() == how)
                .map(edition ->
                        new Gap(anchor(edition), Links.to(edition), PageCoverage.whyIncomplete(edition.contents())))
                .toList();
        return new Group(id, name, FIND, gaps);
    }

    private static Stream<Gap> drafts(PageCoverage page) {
        return page.standard().drafts().stream()
                .flatMap(draft -> draft
                        .contents()
                        .filter(contents -> contents.completeness() != Completeness.COMPLETE)
                        .map(contents -> draft(page, draft, contents))
                        .stream());
    }

    private static Gap draft(PageCoverage page, Draft draft, Contents contents) {
        String reason = contents.completeness().code() + ": " + PageCoverage.whyIncomplete(contents);
        return new Gap(
                "contents-" + word(draft.designation()),
                new Link(page.link().href(), draft.designation(), draft.title().orElse(null)),
                reason);
    }

    private Group without(Section section) {
        List<Gap> gaps = series.stream()
                .filter(page -> page.missing().contains(section))
                .map(page -> new Gap(anchor(section, page), page.link(), page.whyMissing(section)))
                .toList();
        return new Group(
                "no-" + word(section.heading()),
                section == Section.STRUCTURE
                        ? "Pages whose Structure lists nothing"
                        : "Pages without the section " + section.heading(),
                "Write it where there is something true to say; else it stays away.",
                gaps);
    }

    private Group old(String id, String name, List<PageCoverage> pages) {
        return group(
                id,
                name,
                "Look at the stage in the publisher's catalogue and write down the day on which you saw it.",
                pages,
                this::isOld,
                page -> page.seen()
                        .map(seen -> "seen on " + seen.words())
                        .orElse("no day is written down on which anybody saw its stage"));
    }

    private static Group unchecked(String id, String name, List<PageCoverage> pages) {
        return group(
                id,
                name,
                "Read the page against its sources, mend it, and enter the day.",
                pages,
                page -> !page.standard().upkeep().isChecked(),
                page -> null);
    }

    private static Group group(
            String id,
            String name,
            String work,
            List<PageCoverage> pages,
            Predicate<PageCoverage> lacks,
            Function<PageCoverage, @Nullable String> reason) {
        return new Group(
                id,
                name,
                work,
                pages.stream()
                        .filter(lacks)
                        .map(page ->
                                new Gap(id + "-" + page.standard().identity().slug(), page.link(), reason.apply(page)))
                        .toList());
    }

    private static String anchor(Edition edition) {
        return "contents-" + word(edition.imprint().designation());
    }

    private static String anchor(Section section, PageCoverage page) {
        return "no-" + word(section.heading()) + "-"
                + page.standard().identity().slug();
    }

    private static String word(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
