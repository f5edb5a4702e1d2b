package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.reading.StandardView.DraftView;
import io.github.catalogue27k.reading.StandardView.HistoryRow;
import io.github.catalogue27k.reading.StandardView.SectionView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the page of a standard says, part by part. */
record StandardSections(Standard standard, Links links) {
    List<Edition> newestFirst() {
        List<Edition> editions = new ArrayList<>(standard.editions());
        Collections.reverse(editions);
        return editions;
    }

    List<DraftView> drafts(boolean active) {
        return standard.drafts().stream()
                .filter(draft -> (draft.state() == Draft.State.ACTIVE) == active)
                .map(draft -> new DraftView(
                        draft.designation(),
                        draft.title().orElse(null),
                        draft.edition(),
                        draft.stage().map(stage -> stage.code()).orElse(null),
                        draft.stage().map(stage -> stage.words()).orElse(null),
                        draft.asOf().words(),
                        draft.source().orElse(null),
                        draft.state().name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    /** Our prose is about the standard as it is now, so the page of an old edition leaves it there. */
    List<SectionView> prose(@Nullable Edition dated) {
        boolean old =
                dated != null && standard.currentEdition().filter(dated::equals).isEmpty();
        return standard.commentary().stream()
                .filter(section -> !old)
                .map(section -> new SectionView(
                        section.kind().heading().toLowerCase(java.util.Locale.ROOT),
                        section.kind().heading(),
                        section.html()))
                .toList();
    }

    /** The contents of the edition shown; on a standard's own page also those of its draft, or the newest known. */
    List<ContentsView> contents(@Nullable Edition shown, boolean dated) {
        List<ContentsView> contents = new ArrayList<>();
        if (shown != null) {
            SamePlaces today = standard.currentEdition()
                    .filter(current -> !current.equals(shown))
                    .map(SamePlaces::in)
                    .orElse(SamePlaces.NONE);
            contents.add(ContentsView.of(shown.imprint().designation(), shown.contents(), today));
        }
        // Outside the series nobody looks for contents, so what is not known there need not be said.
        contents.removeIf(known -> known.isEmpty() && !standard.inSeries());
        if (!dated) {
            if (!contents.isEmpty() && contents.get(0).isEmpty()) {
                newestFirst().stream()
                        .filter(edition -> !edition.contents().clauses().isEmpty())
                        .findFirst()
                        .map(edition -> ContentsView.of(edition.imprint().designation(), edition.contents()))
                        .ifPresent(contents::add);
            }
            standard.drafts()
                    .forEach(draft -> draft.contents()
                            .map(known -> ContentsView.of(draft.designation(), known))
                            .ifPresent(contents::add));
        }
        return contents;
    }

    List<HistoryRow> history() {
        return standard.history().stream()
                .sorted(Comparator.comparing(change -> change.happened()))
                .map(change -> new HistoryRow(
                        change.happened().words(),
                        change.change().words(),
                        links.to(change.designation()),
                        change.note(),
                        change.source()))
                .toList();
    }
}
