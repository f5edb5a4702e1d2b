package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.designation.Designation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares all sources with each other: what one page says must exist on another, and nothing may exist twice. */
final class ContentCheck {
    private final Sources sources;
    private final List<StandardSource> standards;
    private final Set<String> topics;
    private final Problems problems;

    ContentCheck(Sources sources, Problems problems) {
        this.sources = sources;
        this.standards = sources.standards();
        this.topics = sources.topics();
        this.problems = problems;
    }

    void run() {
        duplicates();
        new EditionCheck(standards, new Successors(standards)).run();
        DayCheck.of(standards).run();
        new ProseCheck(standards, problems).run();
        if (sources.whole()) {
            new FrameCheck(sources, problems).run();
        }
        Set<String> held = held();
        for (StandardSource standard : standards) {
            fileName(standard);
            topics(standard);
            new SectionCheck(standard, problems).run();
            editions(standard);
            structures(standard);
            for (EditionSource edition : standard.editions()) {
                replaces(edition, held);
            }
        }
    }

    private void duplicates() {
        Map<String, String> pages = new HashMap<>();
        for (StandardSource standard : standards) {
            String number = standard.designation().slug();
            String other = pages.putIfAbsent(number, standard.path());
            if (other != null) {
                top(
                        standard,
                        "is the second page for " + standard.designation(),
                        "Keep one; the other is " + other + ".");
            }
        }
    }

    private Set<String> held() {
        Set<String> held = new HashSet<>();
        for (StandardSource standard : standards) {
            for (EditionSource edition : standard.editions()) {
                held.add(edition.designation().toString());
                edition.supplements()
                        .forEach(supplement -> held.add(supplement.designation().toString()));
            }
        }
        return held;
    }

    private void fileName(StandardSource standard) {
        String slug = standard.designation().slug();
        if (!slug.equals(standard.slug())) {
            top(standard, "is the page of " + standard.designation(), "Name the file " + slug + ".md.");
        }
    }

    private void topics(StandardSource standard) {
        Fields fields = standard.page().frontMatter().fields();
        for (String topic : standard.use().topics()) {
            if (!topics.contains(topic)) {
                fields.problem(
                        "topics",
                        "the topic \"" + topic + "\" is not defined",
                        "Use one of " + topics.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        }
        if (standard.inSeries() && standard.use().topics().isEmpty()) {
            top(
                    standard,
                    "has no topic",
                    "Add topics: [" + topics.stream().sorted().findFirst().orElse("…") + "].");
        }
    }

    private void editions(StandardSource standard) {
        Set<String> years = new HashSet<>();
        PartialDate before = null;
        for (EditionSource edition : standard.editions()) {
            PartialDate published = edition.imprint().published();
            if (before != null && published.isSurelyBefore(before)) {
                edition.fields()
                        .problem(
                                "published",
                                "editions are out of order: " + published + " after " + before,
                                "Put the oldest first.");
            }
            before = published;
            if (!edition.designation().slug().equals(standard.designation().slug())) {
                edition.fields()
                        .problem(
                                "designation",
                                edition.designation() + " is no edition of " + standard.designation(),
                                "Move it to the page " + edition.designation().slug() + ".md.");
            }
            if (!years.add(edition.year())) {
                edition.fields().problem("designation", "a second edition of " + edition.year(), "Keep one.");
            }
        }
    }

    private void structures(StandardSource standard) {
        List<String> known = Stream.concat(
                        standard.editions().stream().map(e -> e.designation().toString()),
                        standard.drafts().stream().map(d -> d.designation().toString()))
                .toList();
        Set<String> seen = new HashSet<>();
        int newer = known.size();
        for (StructureSource structure : standard.structures()) {
            String name = structure.designation();
            if (!known.contains(name) || !seen.add(name)) {
                problems.add(
                        standard.path(),
                        structure.line(),
                        1,
                        "the structure of \"" + name + "\" "
                                + (seen.contains(name) ? "stands twice" : "belongs to no edition here"),
                        "Use the designation of one of its editions or drafts, once.");
                continue;
            }
            int place = known.indexOf(name);
            if (place < standard.editions().size() && place > newer) {
                problems.add(
                        standard.path(),
                        structure.line(),
                        1,
                        "the structure of " + name + " stands below that of an older edition",
                        "Put the newest first.");
            }
            newer = place;
        }
    }

    private static void replaces(EditionSource edition, Set<String> held) {
        for (Designation target : edition.replaces()) {
            if (!held.contains(target.toString())) {
                edition.fields()
                        .problem(
                                "replaces",
                                edition.designation() + " replaces " + target + ", which we do not hold",
                                "Put it under outside:, or add its page.");
            }
        }
    }

    private void top(StandardSource standard, String message, String hint) {
        problems.add(standard.path(), 1, 1, message, hint);
    }
}
