package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Change;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.StandardStatus;
import io.github.catalogue27k.catalogue.StatusChange;
import io.github.catalogue27k.catalogue.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the home page and the pages of topics. */
@Component
@Transactional(readOnly = true)
class HomeViews {
    private static final int CHANGES = 8;
    private static final Set<Change> NEWS = Set.of(Change.PUBLISHED, Change.AMENDED, Change.CORRECTED);

    /**
     * @param changes what was published last
     * @param asOf the newest day on which anybody saw a fact
     */
    record HomeView(
            long standards,
            long published,
            long drafts,
            List<TopicView> topics,
            List<ChangeView> changes,
            String asOf) {}

    record TopicView(String id, String name, String summary, long count) {}

    record ChangeView(String date, String dateCode, String what, Link about) {}

    record TopicPage(Steps steps, String name, String summary, String html) {}

    private final Catalogue catalogue;

    HomeViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    HomeView home() {
        List<Standard> series = catalogue.series();
        Links links = new Links(catalogue.register());
        return new HomeView(
                series.size(),
                count(series, StandardStatus.PUBLISHED),
                count(series, StandardStatus.UNDER_DEVELOPMENT),
                catalogue.topics().stream().map(topic -> topic(topic, series)).toList(),
                series.stream()
                        .flatMap(standard -> standard.history().stream())
                        .filter(change -> NEWS.contains(change.change()))
                        .sorted(Comparator.comparing(StatusChange::happened).reversed())
                        .limit(CHANGES)
                        .map(change -> new ChangeView(
                                change.happened().words(),
                                change.happened().text(),
                                change.change().words(),
                                link(change, links)))
                        .toList(),
                catalogue.revision().newestFact().words());
    }

    Optional<TopicPage> topic(String id) {
        List<Topic> topics = catalogue.topics();
        return catalogue.topic(id).map(topic -> {
            int at = topics.stream().map(Topic::id).toList().indexOf(id);
            Steps steps = Steps.up(Steps.HOME, Link.to("/topics", "Topics"))
                    .between(
                            at > 0 ? link(topics.get(at - 1)) : null,
                            at + 1 < topics.size() ? link(topics.get(at + 1)) : null);
            return new TopicPage(steps, topic.name(), topic.summary(), topic.html());
        });
    }

    private static Link link(StatusChange change, Links links) {
        Link about = links.to(change.designation());
        return new Link(
                about.href(), about.label(), change.standard().identity().title());
    }

    private static Link link(Topic topic) {
        return new Link("/topics/" + topic.id(), topic.name(), topic.summary());
    }

    private static TopicView topic(Topic topic, List<Standard> series) {
        long count = series.stream()
                .filter(standard -> standard.use().topics().contains(topic.id()))
                .count();
        return new TopicView(topic.id(), topic.name(), topic.summary(), count);
    }

    private static long count(List<Standard> series, StandardStatus status) {
        return series.stream()
                .filter(standard -> standard.standing().status() == status)
                .count();
    }
}
