package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.AdoptedText;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.CrossReference;
import io.github.catalogue27k.catalogue.Origin;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.reading.StandardView.MentionView;
import io.github.catalogue27k.reading.StandardView.OriginView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where a standard leads and what leads to it: mentions, parts, topics, paths, comparisons, adoptions. */
record StandardLinks(Catalogue catalogue, Links links) {
    List<Link> topics(Standard standard) {
        Map<String, Link> topics = new TreeMap<>();
        catalogue
                .articles(ArticleKind.TOPIC)
                .forEach(topic -> topics.put(topic.id(), Link.to(topic.href(), topic.name())));
        return standard.use().topics().stream().map(topics::get).toList();
    }

    /** The paths and comparisons in which it stands. */
    List<Link> articles(Standard standard) {
        return catalogue.entriesOn(standard.identity().slug()).stream()
                .map(entry -> entry.article())
                .filter(article -> article.kind() != ArticleKind.TOPIC)
                .map(article -> new Link(article.href(), article.name(), article.summary()))
                .distinct()
                .toList();
    }

    List<AdoptedText> adoptions(Standard standard) {
        return catalogue.register().adoptionsOf(standard.identity().slug());
    }

    OriginView origin(Origin origin) {
        return new OriginView(
                origin.committee(),
                origin.workingGroup(),
                origin.ics(),
                origin.twin() == null ? null : links.to(origin.twin()),
                origin.formerly());
    }

    /** The parts, on the page of a number that was a standard before it was divided. */
    List<Link> parts(Standard standard) {
        String family = standard.identity().familySlug();
        return family.equals(standard.identity().slug())
                ? catalogue.register().parts(family).stream().map(Links::to).toList()
                : List.of();
    }

    List<MentionView> mentionedBy(Standard standard) {
        Map<String, MentionView> pages = new LinkedHashMap<>();
        for (CrossReference reference :
                catalogue.mentionedBy(standard.identity().slug())) {
            catalogue
                    .register()
                    .entry(reference.sourceSlug())
                    .ifPresent(entry -> pages.putIfAbsent(
                            entry.slug(),
                            new MentionView(Links.to(entry), reference.sentence(), reference.sourceSection())));
        }
        return List.copyOf(pages.values());
    }

    List<Link> mentions(Standard standard) {
        Map<String, Link> targets = new LinkedHashMap<>();
        for (CrossReference reference : catalogue.mentions(standard.identity().slug())) {
            catalogue
                    .register()
                    .entry(reference.targetSlug())
                    .filter(entry -> !entry.slug().equals(standard.identity().slug()))
                    .ifPresent(entry -> targets.putIfAbsent(entry.slug(), Links.to(entry)));
        }
        return List.copyOf(targets.values());
    }
}
