package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.CrossReference;
import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.Origin;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.reading.StandardView.DraftView;
import io.github.catalogue27k.reading.StandardView.HistoryRow;
import io.github.catalogue27k.reading.StandardView.MentionView;
import io.github.catalogue27k.reading.StandardView.Notice;
import io.github.catalogue27k.reading.StandardView.OriginView;
import io.github.catalogue27k.reading.StandardView.SectionView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the view of a standard, or of one of its editions, out of the entities, in one transaction. */
@Component
@Transactional(readOnly = true)
class StandardViews {
    private final Catalogue catalogue;

    StandardViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<StandardView> standard(String slug) {
        return catalogue.standard(slug).map(standard -> view(standard, null));
    }

    Optional<StandardView> edition(String slug, String year) {
        return catalogue
                .standard(slug)
                .flatMap(standard -> standard.editions().stream()
                        .filter(edition -> edition.year().equals(year))
                        .findFirst()
                        .map(edition -> view(standard, edition)));
    }

    private StandardView view(Standard standard, @Nullable Edition dated) {
        Links links = new Links(catalogue.register());
        Statuses statuses = new Statuses(links);
        EditionViews editionViews = new EditionViews(links, statuses);
        List<Edition> editions = newestFirst(standard);
        Edition shown =
                dated != null ? dated : standard.currentEdition().orElse(editions.isEmpty() ? null : editions.get(0));
        Map<String, String> topicNames = new LinkedHashMap<>();
        catalogue.topics().forEach(topic -> topicNames.put(topic.id(), topic.name()));
        String title = dated != null && dated.imprint().title() != null
                ? dated.imprint().title()
                : standard.identity().title();
        return new StandardView(
                steps(standard, dated),
                standard.identity().slug(),
                dated == null
                        ? standard.identity().designation()
                        : dated.imprint().designation(),
                title,
                dated == null ? standard.identity().titleFr() : null,
                standard.identity().shortTitle(),
                standard.identity().type().words(),
                standard.inSeries(),
                dated != null,
                dated == null ? statuses.of(standard) : statuses.of(dated),
                notice(standard, dated, links),
                shown == null ? null : editionViews.of(shown),
                editions.stream().map(editionViews::of).toList(),
                drafts(standard, true),
                drafts(standard, false),
                sections(standard, dated),
                contents(standard, shown, dated != null),
                history(standard, links),
                standard.use().topics().stream()
                        .map(id -> Link.to("/topics/" + id, topicNames.getOrDefault(id, id)))
                        .toList(),
                origin(standard.origin(), links),
                dated == null ? standard.use().certifiable() : null,
                dated == null ? standard.use().certifiableNote() : null,
                dated == null ? standard.use().certifiableSource() : null,
                standard.use().freeOfCharge(),
                parts(standard),
                mentionedBy(standard),
                mentions(standard),
                standard.upkeep().sources(),
                standard.upkeep().datasets(),
                standard.upkeep().updated().words(),
                standard.upkeep().reviewed() == null
                        ? null
                        : standard.upkeep().reviewed().words());
    }

    private Steps steps(Standard standard, @Nullable Edition dated) {
        Link own = Links.to(standard);
        List<Link> path = new ArrayList<>(List.of(Steps.HOME, Steps.LIST));
        boolean isPart =
                !standard.identity().familySlug().equals(standard.identity().slug());
        if (isPart) {
            String family = standard.identity().familySlug();
            path.add(Link.to("/standards/" + family, FamilyViews.name(standard) + " (all parts)"));
        }
        if (dated != null) {
            path.add(own);
            List<Edition> editions = standard.editions();
            int at = editions.indexOf(dated);
            return Steps.up(path.toArray(Link[]::new))
                    .between(
                            at > 0 ? link(editions.get(at - 1)) : null,
                            at + 1 < editions.size() ? link(editions.get(at + 1)) : null);
        }
        List<Register.Entry> order = order(standard.inSeries());
        int at = order.stream()
                .map(Register.Entry::slug)
                .toList()
                .indexOf(standard.identity().slug());
        return Steps.up(path.toArray(Link[]::new))
                .between(
                        at > 0 ? link(order.get(at - 1)) : null,
                        at + 1 < order.size() ? link(order.get(at + 1)) : null);
    }

    private List<Register.Entry> order(boolean inSeries) {
        return catalogue.register().entries().stream()
                .filter(entry -> entry.inSeries() == inSeries)
                .toList();
    }

    private static Link link(Register.Entry entry) {
        return new Link(entry.href(), entry.designation().toString(), entry.title());
    }

    private static Link link(Edition edition) {
        return new Link(
                "/standards/" + edition.standard().identity().slug() + "/" + edition.year(),
                edition.imprint().designation(),
                edition.imprint().title());
    }

    private static List<Edition> newestFirst(Standard standard) {
        List<Edition> editions = new ArrayList<>(standard.editions());
        java.util.Collections.reverse(editions);
        return editions;
    }

    private static @Nullable Notice notice(Standard standard, @Nullable Edition dated, Links links) {
        if (dated != null) {
            Link current = standard.currentEdition().map(StandardViews::link).orElse(null);
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

    private static List<DraftView> drafts(Standard standard, boolean active) {
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
    private static List<SectionView> sections(Standard standard, @Nullable Edition dated) {
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
    private static List<ContentsView> contents(Standard standard, @Nullable Edition shown, boolean dated) {
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
                newestFirst(standard).stream()
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

    private static List<HistoryRow> history(Standard standard, Links links) {
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

    private static OriginView origin(Origin origin, Links links) {
        return new OriginView(
                origin.committee(),
                origin.workingGroup(),
                origin.ics(),
                origin.twin() == null ? null : links.to(origin.twin()),
                origin.formerly());
    }

    /** The parts, on the page of a number that was a standard before it was divided. */
    private List<Link> parts(Standard standard) {
        String family = standard.identity().familySlug();
        return family.equals(standard.identity().slug())
                ? catalogue.register().parts(family).stream()
                        .map(StandardViews::link)
                        .toList()
                : List.of();
    }

    private List<MentionView> mentionedBy(Standard standard) {
        Map<String, MentionView> pages = new LinkedHashMap<>();
        for (CrossReference reference :
                catalogue.mentionedBy(standard.identity().slug())) {
            catalogue
                    .register()
                    .entry(reference.sourceSlug())
                    .ifPresent(entry -> pages.putIfAbsent(
                            entry.slug(),
                            new MentionView(link(entry), reference.sentence(), reference.sourceSection())));
        }
        return List.copyOf(pages.values());
    }

    private List<Link> mentions(Standard standard) {
        Map<String, Link> targets = new LinkedHashMap<>();
        for (CrossReference reference : catalogue.mentions(standard.identity().slug())) {
            catalogue
                    .register()
                    .entry(reference.targetSlug())
                    .filter(entry -> !entry.slug().equals(standard.identity().slug()))
                    .ifPresent(entry -> targets.putIfAbsent(entry.slug(), link(entry)));
        }
        return List.copyOf(targets.values());
    }
}
