package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.designation.Designation;
import io.github.catalogue27k.designation.Place;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that one reading may mean, best first: a control number is another control in another year, a twin shares its text,
 * and who asks for a predecessor may want what took its place.
 */
record Choices(Register register) {
    /** Where a control number without a document is looked up: the annex that lists them and the text that explains them. */
    private static final List<String> CONTROLS = List.of("iso-iec-27001", "iso-iec-27002");

    List<Found> of(Reading reading) {
        if (!reading.namesDocument()) {
            return controls(reading);
        }
        Optional<Found> found = register.find(reading);
        return found.map(known -> widened(known, reading)).orElse(List.of());
    }

    private List<Found> widened(Found found, Reading reading) {
        Place place = reading.place();
        boolean undated = reading.year() == null && reading.editionOrdinal() == null;
        if (place != null && undated && found.kind() == Found.Kind.CONTROL) {
            List<Found> everywhere = register.everywhere(found.entry(), place);
            return everywhere.size() > 1 ? everywhere : List.of(found);
        }
        if (place != null && undated && found.kind() == Found.Kind.STANDARD) {
            // What the edition in force does not have, an older one may.
            List<Found> older = register.everywhere(found.entry(), place);
            return older.isEmpty() ? List.of(found) : older;
        }
        if (found.kind() != Found.Kind.STANDARD || !undated || reading.adoption() != null) {
            return List.of(undated ? found : told(found));
        }
        Register.Kin kin = found.entry().kin();
        List<Found> choices = new ArrayList<>();
        if (kin.twin() != null && !found.entry().inSeries()) {
            undated(kin.twin()).ifPresent(choices::add);
        }
        choices.add(found);
        if (!found.entry().editions().stream().anyMatch(Register.Dated::current)) {
            kin.successors().stream()
                    .flatMap(successor -> undated(successor).stream())
                    .forEach(choices::add);
            register.parts(found.entry().slug()).stream()
                    .flatMap(part -> undated(part.designation()).stream())
                    .forEach(choices::add);
        }
        return choices.stream().distinct().toList();
    }

    /** Who asks for a year may not know that it is over. */
    private static Found told(Found found) {
        Register.Dated edition = found.edition();
        if (edition == null || edition.status() != EditionStatus.WITHDRAWN) {
            return found;
        }
        String instead = found.entry()
                .shown()
                .filter(Register.Dated::current)
                .map(current -> "; in force is " + current.designation())
                .orElseGet(() -> found.entry().kin().successors().stream()
                        .map(Designation::toString)
                        .reduce((one, other) -> one + ", " + other)
                        .map(successors -> "; it was replaced by " + successors)
                        .orElse(""));
        return found.noting(edition.designation() + " is withdrawn" + instead + ".");
    }

    private Optional<Found> undated(Designation designation) {
        return Understanding.of(designation.undated().toString()).readings().stream()
                .findFirst()
                .flatMap(register::find);
    }

    private List<Found> controls(Reading reading) {
        Place place = reading.place();
        if (place == null) {
            return List.of();
        }
        return CONTROLS.stream()
                .flatMap(slug -> register.entry(slug).stream())
                .flatMap(entry -> register.everywhere(entry, place).stream())
                .filter(found -> isYear(found, reading.yearOnly()))
                .toList();
    }

    private static boolean isYear(Found found, @Nullable String year) {
        return year == null
                || Stream.ofNullable(found.edition())
                        .anyMatch(edition -> edition.year().equals(year));
    }
}
