package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.Origin;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.catalogue.StandardStatus;
import io.github.catalogue27k.catalogue.Upkeep;
import io.github.catalogue27k.catalogue.Use;
import io.github.catalogue27k.content.StandardSource.DraftSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.designation.DeliverableType;
import io.github.catalogue27k.designation.Designation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types the front matter of a page about a standard. */
final class StandardReader {
    private static final Map<String, DeliverableType> TYPES =
            Fields.words(DeliverableType.values(), DeliverableType::code);
    private static final Map<String, StandardStatus> STATUSES =
            Fields.words(StandardStatus.values(), StandardStatus::code);
    private static final Map<String, Draft.State> DRAFT_STATES =
            Map.of("active", Draft.State.ACTIVE, "passed", Draft.State.PASSED, "deleted", Draft.State.DELETED);

    private final Problems problems;

    StandardReader(Problems problems) {
        this.problems = problems;
    }

    /** Nothing where the page does not even say what it is about. */
    Optional<StandardSource> read(Page page) {
        Fields fields = page.frontMatter().fields();
        fields.required("designation");
        Optional<Designation> designation = fields.designation("designation");
        fields.required("type");
        Optional<DeliverableType> type = fields.oneOf("type", TYPES);
        boolean inSeries = page.file().folder().equals("standards");
        String title = fields.text("title").orElse(null);
        String titleFr = fields.text("titleFr").orElse(null);
        String shortTitle = fields.text("shortTitle").orElse(null);
        Optional<StandardStatus> status = fields.oneOf("status", STATUSES);
        Origin origin = new Origin(
                fields.text("committee").orElse(null),
                fields.text("workingGroup").orElse(null),
                fields.texts("ics"),
                fields.designation("twin").map(Designation::toString).orElse(null),
                fields.designations("formerly").stream()
                        .map(Designation::toString)
                        .toList());
        Use use = use(fields);
        fields.required("updated");
        Upkeep upkeep = new Upkeep(
                fields.date("updated").orElse(EditionReader.UNDATED),
                fields.date("reviewed").orElse(null),
                fields.entries("sources", Source::of, EditionReader::source),
                fields.texts("datasets"));
        List<EditionSource> editions = fields.maps("editions").stream()
                .map(EditionReader::read)
                .flatMap(Optional::stream)
                .toList();
        List<DraftSource> drafts = fields.maps("drafts").stream()
                .map(StandardReader::draft)
                .flatMap(Optional::stream)
                .toList();
        fields.finish();
        List<StructureSource> structures = page.document().sections().stream()
                .filter(section -> section.title().equals("Structure"))
                .flatMap(section -> new StructureReader(page.file().path(), problems).read(section).stream())
                .toList();
        if (designation.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StandardSource(
                page,
                inSeries,
                designation.get(),
                type.get(),
                title,
                titleFr,
                shortTitle,
                status,
                origin,
                use,
                upkeep,
                editions,
                drafts,
                structures));
    }

    private static Use use(Fields fields) {
        Optional<Fields> certifiable = fields.map("certifiable");
        String answer = certifiable
                .flatMap(map -> map.oneOf("answer", Map.of("yes", "yes", "no", "no")))
                .orElse(null);
        String note = certifiable.flatMap(map -> map.text("note")).orElse(null);
        String source = certifiable.flatMap(map -> map.address("source")).orElse(null);
        certifiable.ifPresent(Fields::finish);
        Optional<Fields> free = fields.map("freeOfCharge");
        String address = free.flatMap(map -> map.address("source")).orElse(null);
        free.ifPresent(Fields::finish);
        return new Use(fields.texts("topics"), answer, note, source, address);
    }

    private static Optional<DraftSource> draft(Fields fields) {
        fields.required("designation");
        fields.required("asOf");
        fields.required("edition");
        Optional<Designation> designation = fields.designation("designation");
        int edition = fields.number("edition").orElse(1);
        String title = fields.text("title").orElse(null);
        var stage = fields.stage("stage");
        var asOf = fields.date("asOf");
        Draft.State state = fields.oneOf("state", DRAFT_STATES).orElse(Draft.State.ACTIVE);
        String source = fields.address("source").orElse(null);
        fields.text("dataset");
        fields.finish();
        if (designation.isEmpty() || asOf.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DraftSource(
                fields, designation.get(), edition, title, stage.orElse(null), asOf.get(), state, source));
    }
}
