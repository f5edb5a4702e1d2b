package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.AdoptedText;
import io.github.catalogue27k.catalogue.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page about a standard, or about one dated edition of it.
 *
 * @param heading the designation at the top: dated on the page of an edition
 * @param notice what a reader must know first, as that this edition is withdrawn
 * @param shown the edition whose contents the page shows; null where none was published
 * @param dated whether this is the page of one edition
 */
record StandardView(
        Steps steps,
        String slug,
        String heading,
        String title,
        @Nullable String titleFr,
        @Nullable String shortTitle,
        String type,
        boolean inSeries,
        boolean dated,
        StatusView status,
        @Nullable Notice notice,
        @Nullable EditionView shown,
        List<EditionView> editions,
        List<DraftView> drafts,
        List<DraftView> passedDrafts,
        List<SectionView> sections,
        List<ContentsView> contents,
        List<HistoryRow> history,
        List<Link> topics,
        List<Link> articles,
        List<AdoptedText> adoptions,
        OriginView origin,
        @Nullable String certifiable,
        @Nullable String certifiableNote,
        @Nullable String certifiableSource,
        @Nullable String freeOfCharge,
        List<Link> parts,
        List<MentionView> mentionedBy,
        List<Link> mentions,
        List<Source> sources,
        List<String> datasets,
        String updated,
        @Nullable String reviewed) {
    /** What stands before everything else, and where it sends the reader. */
    record Notice(String words, List<Link> links) {}

    /** A section of our own words. */
    record SectionView(String id, String heading, String html) {}

    record DraftView(
            String designation,
            @Nullable String title,
            int edition,
            @Nullable String stage,
            @Nullable String stageWords,
            String asOf,
            @Nullable String source,
            String state) {}

    record HistoryRow(
            String date,
            String what,
            Link about,
            @Nullable String note,
            @Nullable String source) {}

    record OriginView(
            @Nullable String committee,
            @Nullable String workingGroup,
            List<String> ics,
            @Nullable Link twin,
            List<String> formerly) {}

    /** Another page that mentions this one. */
    record MentionView(Link page, String sentence, String section) {}

    private static final List<String> OPENING = List.of("abstract", "introduction", "scope");

    /** The sections that stand before the structure. */
    public List<SectionView> opening() {
        return sections.stream()
                .filter(section -> OPENING.contains(section.id()))
                .toList();
    }

    public @Nullable SectionView section(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
