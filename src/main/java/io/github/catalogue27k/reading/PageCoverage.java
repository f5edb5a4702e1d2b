package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.Contents;
import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.catalogue.Standard;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What our page about one standard has and lacks. */
record PageCoverage(Standard standard) {
    /** The sections of a page in their order; all but Structure are prose. */
    enum Section {
        ABSTRACT("Abstract"),
        INTRODUCTION("Introduction"),
        SCOPE("Scope"),
        STRUCTURE("Structure"),
        STATUS("Status"),
        COMMENTARY("Commentary");

        private final String heading;

        Section(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    Link link() {
        return Links.to(standard);
    }

    /** Those that say something: a Structure that lists nothing does not count. */
    Set<Section> sections() {
        Set<Section> sections = EnumSet.noneOf(Section.class);
        standard.commentary()
                .forEach(ours -> sections.add(Section.valueOf(ours.kind().name())));
        if (contents().anyMatch(known -> known.completeness() != Completeness.UNKNOWN)) {
            sections.add(Section.STRUCTURE);
        }
        return sections;
    }

    List<Section> missing() {
        Set<Section> present = sections();
        return Arrays.stream(Section.values())
                .filter(section -> !present.contains(section))
                .toList();
    }

    /** As far as the data tell: a draft has no settled scope, a deleted project never had one. */
    String whyMissing(Section section) {
        boolean published = !standard.editions().isEmpty();
        return switch (standard.standing().status()) {
            case UNDER_DEVELOPMENT -> "a draft: no edition is published yet";
            case DELETED -> "the project was deleted before an edition was published";
            default ->
                section == Section.STRUCTURE && published
                        ? whyIncomplete(shown().orElseThrow().contents())
                        : "not written yet";
        };
    }

    /** The remark; where none was written, the words that stand in place of a source. */
    static String whyIncomplete(Contents contents) {
        return contents.remark().orElseGet(() -> {
            String words = contents.sources().stream()
                    .filter(source -> !source.isLink())
                    .map(Source::address)
                    .collect(Collectors.joining("; "));
            return words.isEmpty() ? "not written yet" : "source: " + words;
        });
    }

    /** The edition whose contents its page shows: the one in force, else the newest. */
    Optional<Edition> shown() {
        return standard.currentEdition().or(() -> standard.editions().stream().reduce((older, newer) -> newer));
    }

    /** Of the edition shown; where no edition was published, of the newest draft whose contents were looked for. */
    Optional<Completeness> structure() {
        return shown().map(Edition::contents)
                .or(() -> standard.drafts().stream()
                        .flatMap(draft -> draft.contents().stream())
                        .reduce((older, newer) -> newer))
                .map(Contents::completeness);
    }

    /** The newest day on which anybody saw the stage of an edition or a draft. */
    Optional<PartialDate> seen() {
        return days().max(Comparator.naturalOrder());
    }

    /** Every day on which anybody saw a stage. */
    Stream<PartialDate> days() {
        return Stream.concat(
                standard.editions().stream()
                        .map(edition -> edition.imprint().stageAsOf())
                        .filter(Objects::nonNull),
                standard.drafts().stream().map(Draft::asOf));
    }

    /** Different addresses that the page names; words that say that no source was found are none. */
    long sources() {
        Stream<Source> known = contents()
                .flatMap(contents -> contents.sources().stream()
                        .filter(source -> source.isLink() || contents.completeness() != Completeness.UNKNOWN));
        Stream<Source> named = Stream.concat(
                standard.upkeep().sources().stream(),
                standard.editions().stream().flatMap(edition -> edition.sources().stream()));
        Stream<String> seen = standard.drafts().stream().flatMap(draft -> draft.source().stream());
        return Stream.concat(Stream.concat(named, known).map(Source::address), seen)
                .distinct()
                .count();
    }

    /** How many words of our own the page has; tables and titles do not count. */
    long words() {
        return standard.commentary().stream()
                .mapToLong(ours -> count(ours.words()))
                .sum();
    }

    static long count(String words) {
        return words.isBlank() ? 0 : words.strip().split("\\s+").length;
    }

    private Stream<Contents> contents() {
        return Stream.concat(
                standard.editions().stream().map(Edition::contents),
                standard.drafts().stream().flatMap(draft -> draft.contents().stream()));
    }
}
