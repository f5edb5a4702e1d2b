package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.reading.StandardView.Notice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a reader must know before anything else. */
record StandardNotice(Links links) {
    @Nullable
    Notice of(Standard standard, @Nullable Edition dated) {
        if (dated != null) {
            Link current = standard.currentEdition().map(Links::to).orElse(null);
            if (dated.status() != EditionStatus.WITHDRAWN) {
                return null;
            }
            List<Link> successors = links.to(dated.succession().replacedBy());
            List<Link> ways = Stream.concat(successors.stream(), Stream.ofNullable(current))
                    .filter(distinctBy(new java.util.HashSet<>()))
                    .toList();
            return new Notice("This edition is withdrawn." + (ways.isEmpty() ? " Nothing replaced it." : " See"), ways);
        }
        return switch (standard.standing().status()) {
            case SUPERSEDED -> superseded(new Statuses(links).of(standard).successors());
            case WITHDRAWN -> new Notice("This document is withdrawn and was not replaced.", List.of());
            case DELETED -> new Notice("This project was stopped; nothing was published.", List.of());
            case UNDER_DEVELOPMENT -> new Notice("Not published yet: what follows describes a draft.", List.of());
            case UNKNOWN -> new Notice("No source that we know says what became of this number.", List.of());
            case PUBLISHED -> null;
        };
    }

    private static Notice superseded(List<Link> successors) {
        return new Notice("This document was superseded" + (successors.isEmpty() ? "." : " by"), successors);
    }

    private static java.util.function.Predicate<Link> distinctBy(java.util.Set<String> seen) {
        return link -> seen.add(link.href());
    }
}
