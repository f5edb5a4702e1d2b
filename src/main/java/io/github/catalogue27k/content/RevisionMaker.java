package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.CrossReference;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.catalogue.Revision;
import io.github.catalogue27k.catalogue.RevisionContent;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.Topic;
import io.github.catalogue27k.content.StandardSource.DraftSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes all entities of a revision from sources that have been checked. */
final class RevisionMaker {
    private final String revisionId;
    private final List<StandardSource> standards;
    private final List<TopicSource> topics;
    private final Problems problems;

    RevisionMaker(String revisionId, List<StandardSource> standards, List<TopicSource> topics, Problems problems) {
        this.revisionId = revisionId;
        this.standards = standards.stream()
                .sorted(Comparator.comparing((StandardSource s) -> !s.inSeries())
                        .thenComparing(StandardSource::designation))
                .toList();
        this.topics = topics;
        this.problems = problems;
    }

    RevisionContent make() {
        Successors successors = new Successors(standards);
        Register register = new RegisterMaker(standards, successors).make();
        List<Standard> made = new ArrayList<>();
        List<CrossReference> references = new ArrayList<>();
        for (StandardSource source : standards) {
            MentionLinker linker = new MentionLinker(register, revisionId, source.path(), source.slug(), problems);
            made.add(new StandardMaker(revisionId, successors, source, linker).make(made.size()));
            references.addAll(linker.found());
        }
        List<Topic> madeTopics =
                topics.stream().map(topic -> topic(topic, register)).toList();
        return new RevisionContent(revision(), register, made, madeTopics, references);
    }

    private Topic topic(TopicSource source, Register register) {
        MentionLinker linker =
                new MentionLinker(register, revisionId, source.page().file().path(), source.id(), problems);
        StringBuilder html = new StringBuilder();
        source.page().document().sections().forEach(section -> html.append(section.html(linker)));
        return new Topic(revisionId, source.place(), source.id(), source.name(), source.summary(), html.toString());
    }

    private Revision revision() {
        List<PartialDate> published = standards.stream()
                .flatMap(standard -> standard.editions().stream())
                .map(edition -> edition.imprint().published())
                .toList();
        Stream<PartialDate> seen = Stream.concat(
                standards.stream()
                        .flatMap(standard -> standard.editions().stream())
                        .map(EditionSource::imprint)
                        .map(imprint -> imprint.stageAsOf())
                        .filter(Objects::nonNull),
                standards.stream()
                        .flatMap(standard -> standard.drafts().stream())
                        .map(DraftSource::asOf));
        PartialDate oldest = published.stream().min(Comparator.naturalOrder()).orElse(new PartialDate("1900"));
        PartialDate newest = Stream.concat(seen, published.stream())
                .max(Comparator.naturalOrder())
                .orElse(oldest);
        return new Revision(revisionId, oldest, newest);
    }
}
