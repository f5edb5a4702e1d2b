package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Change;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.Imprint;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.content.StandardSource.ChangeSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.content.StandardSource.SupplementSource;
import io.github.catalogue27k.designation.Designation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types one entry under {@code editions}, with its supplements and its history. */
final class EditionReader {
    /** Stands in for a date that is missing and reported. */
    static final PartialDate UNDATED = new PartialDate("1900");

    private static final Map<String, Change> CHANGES = Fields.words(Change.values(), Change::code);
    private static final Map<String, EditionStatus> STATUSES =
            Fields.words(EditionStatus.values(), EditionStatus::code);

    private EditionReader() {}

    /** Nothing where designation or date are missing. */
    static Optional<EditionSource> read(Fields fields) {
        Optional<Imprint> imprint = imprint(fields);
        Optional<Designation> designation = fields.designation("designation");
        Integer number = fields.number("edition").orElse(null);
        Optional<EditionStatus> status = fields.oneOf("status", STATUSES);
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
        List<Source> sources = fields.entries("sources", Source::of, EditionReader::source);
        Set<String> controls = Set.copyOf(fields.texts("controls"));
        List<SupplementSource> supplements = fields.maps("supplements").stream()
                .map(EditionReader::supplement)
                .flatMap(Optional::stream)
                .toList();
        List<ChangeSource> history = fields.maps("history").stream()
                .map(EditionReader::change)
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

    private static Optional<SupplementSource> supplement(Fields fields) {
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

    /** A source that says what it supports. */
    static Source source(Fields fields) {
        fields.required("address");
        Source source = new Source(
                fields.address("address").orElse(""), fields.text("supports").orElse(null));
        fields.finish();
        return source;
    }
}
