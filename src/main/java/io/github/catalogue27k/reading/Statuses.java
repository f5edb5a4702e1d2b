package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.StandardStatus;
import io.github.catalogue27k.catalogue.Standing;
import io.github.catalogue27k.catalogue.Supplement;
import java.util.List;
import java.util.stream.Stream;

/** Says in words how a standard, an edition or a supplement stands. */
record Statuses(Links links) {
    StatusView of(Standard standard) {
        Standing standing = standard.standing();
        StandardStatus status = standing.status();
        String words = status.words();
        if (status == StandardStatus.PUBLISHED && isBeingRevised(standard)) {
            words = "published, being revised";
        } else if (status == StandardStatus.UNDER_DEVELOPMENT && standing.stage() != null) {
            words = status.words() + " at stage " + standing.stage().code();
        }
        List<Link> successors = status == StandardStatus.SUPERSEDED
                ? standard.editions().stream()
                        .flatMap(edition -> Stream.concat(
                                edition.succession().replacedBy().stream(), Stream.ofNullable(edition.adoptedAs())))
                        .filter(successor -> !isOwn(standard, successor))
                        .distinct()
                        .map(links::to)
                        .toList()
                : List.of();
        return StatusView.of(status.code(), words, successors, standing.stage(), standing.stageAsOf());
    }

    StatusView of(Edition edition) {
        List<Link> successors = links.to(edition.succession().replacedBy());
        boolean withdrawn = edition.status() == EditionStatus.WITHDRAWN;
        String words = switch (edition.status()) {
            case CURRENT -> "current";
            case WITHDRAWN -> "withdrawn";
            case UNKNOWN -> "status unknown";
        };
        return StatusView.of(
                edition.status().code(),
                words,
                withdrawn ? successors : List.of(),
                edition.imprint().stage(),
                edition.imprint().stageAsOf());
    }

    StatusView of(Supplement supplement) {
        boolean withdrawn = supplement.status() == EditionStatus.WITHDRAWN;
        return StatusView.of(
                supplement.status().code(),
                supplement.status() == EditionStatus.UNKNOWN
                        ? "status unknown"
                        : supplement.status().code(),
                withdrawn ? links.to(supplement.replacedBy()) : List.of(),
                supplement.imprint().stage(),
                supplement.imprint().stageAsOf());
    }

    /** 90.92 says so, and so does a draft of the next edition. */
    private static boolean isBeingRevised(Standard standard) {
        var stage = standard.standing().stage();
        return stage != null && stage.isToBeRevised()
                || standard.drafts().stream()
                        .anyMatch(draft -> draft.state() == io.github.catalogue27k.catalogue.Draft.State.ACTIVE);
    }

    private static boolean isOwn(Standard standard, String successor) {
        return standard.editions().stream()
                .anyMatch(edition -> edition.imprint().designation().equals(successor));
    }
}
