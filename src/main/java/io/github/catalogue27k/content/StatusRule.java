package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.StandardStatus;
import io.github.catalogue27k.catalogue.Standing;
import io.github.catalogue27k.content.StandardSource.DraftSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import java.util.List;
import java.util.stream.Stream;

/** Derives how a standard stands from its editions and drafts, unless its page says it. */
record StatusRule(StandardSource standard, Successors successors) {
    Standing standing() {
        StandardStatus status = standard.status().orElseGet(this::derived);
        List<EditionSource> editions = standard.editions();
        if (!editions.isEmpty()) {
            EditionSource newest = editions.get(editions.size() - 1);
            return new Standing(
                    status, newest.imprint().stage(), newest.imprint().stageAsOf());
        }
        return Stream.of(Draft.State.ACTIVE, Draft.State.DELETED)
                .flatMap(this::drafts)
                .findFirst()
                .map(draft -> new Standing(status, draft.stage(), draft.asOf()))
                .orElse(new Standing(status, null, null));
    }

    private StandardStatus derived() {
        List<EditionSource> editions = standard.editions();
        if (editions.stream().anyMatch(edition -> edition.effectiveStatus() == EditionStatus.CURRENT)) {
            return StandardStatus.PUBLISHED;
        }
        if (!editions.isEmpty()
                && editions.stream().allMatch(edition -> edition.effectiveStatus() == EditionStatus.WITHDRAWN)) {
            boolean byAnother = editions.stream()
                    .flatMap(edition -> successors.of(edition.designation()).stream())
                    .anyMatch(successor -> !successor.slug().equals(standard.slug()));
            return byAnother ? StandardStatus.SUPERSEDED : StandardStatus.WITHDRAWN;
        }
        if (drafts(Draft.State.ACTIVE).findAny().isPresent()) {
            return StandardStatus.UNDER_DEVELOPMENT;
        }
        return drafts(Draft.State.DELETED).findAny().isPresent() && editions.isEmpty()
                ? StandardStatus.DELETED
                : StandardStatus.UNKNOWN;
    }

    private Stream<DraftSource> drafts(Draft.State state) {
        return standard.drafts().stream().filter(draft -> draft.state() == state);
    }
}
