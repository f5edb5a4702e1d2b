package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Change;
import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.Imprint;
import io.github.catalogue27k.catalogue.Origin;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.catalogue.StandardStatus;
import io.github.catalogue27k.catalogue.Upkeep;
import io.github.catalogue27k.catalogue.Use;
import io.github.catalogue27k.content.StandardSource.ChangeSource;
import io.github.catalogue27k.content.StandardSource.DraftSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.content.StandardSource.SupplementSource;
import io.github.catalogue27k.designation.DeliverableType;
import io.github.catalogue27k.designation.Designation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Types the front matter of a page about a standard. */
final class StandardReader {
    private static final PartialDate UNDATED = new PartialDate("1900");
    private static final Map<String, DeliverableType> TYPES = words(DeliverableType.values(), DeliverableType::code);
    private static final Map<String, Change> CHANGES = words(Change.values(), Change::code);
    private static final Map<String, StandardStatus> STATUSES = words(StandardStatus.values(), StandardStatus::code);
    private static final Map<String, EditionStatus> EDITION_STATUSES =
            words(EditionStatus.values(), EditionStatus::code);
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
                fields.date("updated").orElse(UNDATED),
                fields.date("reviewed").orElse(null),
                fields.entries("sources", Source::of, StandardReader::source),
                fields.texts("datasets"));
        List<EditionSource> editions = fields.maps("editions").stream()
                .map(this::edition)
                .flatMap(Optional::stream)
                .toList();
        List<DraftSource> drafts = fields.maps("drafts").stream()
                .map(this::draft)
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

    private static Source source(Fields fields) {
        fields.required("address");
        Source source = new Source(
                fields.address("address").orElse(""), fields.text("supports").orElse(null));
        fields.finish();
        return source;
    }

    private Optional<EditionSource> edition(Fields fields) {
        Optional<Imprint> imprint = imprint(fields);
        Optional<Designation> designation = fields.designation("designation");
        Integer number = fields.number("edition").orElse(null);
        Optional<EditionStatus> status = fields.oneOf("status", EDITION_STATUSES);
        Integer pages = fields.number("pages").orElse(null);
        String adoptedAs =
                fields.designation("adoptedAs").map(Designation::toString).orElse(null);
        List<Designation> replaces = fields.designations("replaces");
        List<String> outside = fields.designations("outside").stream()
                .map(Designation::toString)
                .toList();
        List<String> confirmed = fields.texts("confirmed");
        Optional<Fields> references = fields.map("normativeReferences");
        List<Designation> cited =
                references.map(map -> map.designations("items")).orElse(List.of());
        String citedSource = references.flatMap(map -> map.address("source")).orElse(null);
        references.ifPresent(Fields::finish);
        List<Source> sources = fields.entries("sources", Source::of, StandardReader::source);
        Set<String> controls = Set.copyOf(fields.texts("controls"));
        List<SupplementSource> supplements = fields.maps("supplements").stream()
                .map(this::supplement)
                .flatMap(Optional::stream)
                .toList();
        List<ChangeSource> history = fields.maps("history").stream()
                .map(StandardReader::change)
                .flatMap(Optional::stream)
                .toList();
        fields.finish();
        if (imprint.isEmpty() || designation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EditionSource(
                fields,
                designation.get(),
                number,
                imprint.get(),
                status,
                pages,
                adoptedAs,
                replaces,
                outside,
                confirmed,
                cited,
                citedSource,
                sources,
                controls,
                supplements,
                history));
    }

    private Optional<SupplementSource> supplement(Fields fields) {
        Optional<Imprint> imprint = imprint(fields);
        Optional<Designation> designation = fields.designation("designation");
        fields.finish();
        if (designation.isPresent() && designation.get().supplement() == null) {
            fields.problem(
                    "designation",
                    "\"" + designation.get() + "\" is no supplement",
                    "Write …/Amd 1:2024 or …/Cor 1:2014.");
            return Optional.empty();
        }
        return imprint.isEmpty() || designation.isEmpty()
                ? Optional.empty()
                : Optional.of(new SupplementSource(designation.get(), imprint.get()));
    }

    private static Optional<Imprint> imprint(Fields fields) {
        String designation = fields.required("designation");
        fields.required("published");
        Optional<PartialDate> published = fields.date("published");
        Optional<PartialDate> withdrawn = fields.date("withdrawn");
        if (published.isPresent()
                && withdrawn.filter(day -> day.isSurelyBefore(published.get())).isPresent()) {
            fields.problem(
                    "withdrawn",
                    "withdrawn " + withdrawn.get() + " is before published " + published.get(),
                    "Put the dates in order.");
        }
        Imprint imprint = new Imprint(
                designation,
                fields.text("title").orElse(null),
                published.orElse(UNDATED),
                fields.date("coverDate").orElse(null),
                fields.date("correctedVersion").orElse(null),
                withdrawn.orElse(null),
                fields.stage("stage").orElse(null),
                fields.date("stageAsOf").orElse(null),
                fields.text("isoProject").orElse(null),
                fields.text("iecWebstoreId").orElse(null));
        return published.map(day -> imprint);
    }

    private static Optional<ChangeSource> change(Fields fields) {
        fields.required("date");
        fields.required("change");
        fields.required("source");
        Optional<PartialDate> date = fields.date("date");
        Optional<Change> change = fields.oneOf("change", CHANGES);
        String note = fields.text("note").orElse(null);
        String source = fields.address("source").orElse(null);
        fields.finish();
        return date.isEmpty() || change.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeSource(date.get(), change.get(), note, source));
    }

    private Optional<DraftSource> draft(Fields fields) {
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
        return Optional.of(
                new DraftSource(designation.get(), edition, title, stage.orElse(null), asOf.get(), state, source));
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
    }
}
