package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.catalogue.Register.Entry;
import io.github.catalogue27k.designation.Designation;
import io.github.catalogue27k.designation.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses among what the register holds: the document that a reading names, the text that an adoption adopts. */
record Whereabouts(Register register, Adoptions adoptions) {
    /** Where a reading leads: nothing where its number is unknown. */
    Optional<Found> of(Reading reading) {
        if (reading.adoption() != null) {
            return adopted(reading);
        }
        String number = reading.number();
        if (number == null) {
            return sold(reading);
        }
        List<Entry> same = register.numbered(number, reading.part());
        if (same.isEmpty()) {
            return reading.part() == null ? family(reading) : Optional.empty();
        }
        return Optional.of(new Asked(best(same, reading), reading).answer());
    }

    /** The text that an adoption adopts; its own year says nothing of which edition that is. */
    private Optional<Found> adopted(Reading reading) {
        Optional<AdoptedText> known = adoptions.find(reading);
        if (known.isPresent()) {
            AdoptedText text = known.get();
            Designation adopts = Designation.parse(text.adopts());
            boolean dated = reading.year() != null;
            return of(reading.as(dated ? adopts : adopts.undated()))
                    .map(found -> dated ? noted(found, text, reading) : found);
        }
        List<Entry> same = register.numbered(String.valueOf(reading.number()), reading.part());
        if (same.isEmpty()) {
            return Optional.empty();
        }
        Entry entry = best(same, reading);
        Found found = new Asked(entry, reading.as(entry.designation())).answer();
        return Optional.of(
                reading.year() == null
                        ? found
                        : found.unsure("This is an adoption of " + found.designation()
                                + "; its base edition is not verified."));
    }

    private Found noted(Found found, AdoptedText text, Reading reading) {
        Found noted = found.noting(text.designation() + " adopts " + text.adopts() + ".");
        return adoptions.isListed(reading)
                ? noted
                : noted.noting("We take " + reading.adoption() + " for the national edition of that.");
    }

    /** The edition that ISO's or IEC's shop has under a number of its own. */
    private Optional<Found> sold(Reading reading) {
        return register.entries().stream()
                .flatMap(entry -> entry.editions().stream()
                        .filter(edition -> edition.isSoldAs(reading))
                        .map(edition -> Found.edition(entry, edition)))
                .findFirst();
    }

    private Optional<Found> family(Reading reading) {
        return register.families().stream()
                .filter(parts -> parts.get(0).designation().number().equalsIgnoreCase(reading.number()))
                .min(Comparator.comparing(parts -> !matches(parts.get(0), reading)))
                .map(parts -> Found.parts(parts, reading));
    }

    /** Publisher, type and year choose among documents of one number, and are forgiven where they choose none. */
    private static Entry best(List<Entry> same, Reading reading) {
        return same.stream()
                .max(Comparator.comparing((Entry entry) -> matches(entry, reading))
                        .thenComparing(entry -> hasYear(entry, reading.yearOnly()))
                        .thenComparing(Entry::inSeries)
                        .thenComparing(entry -> entry.status() == StandardStatus.PUBLISHED))
                .orElseThrow();
    }

    private static boolean matches(Entry entry, Reading reading) {
        return entry.designation().publisher().equals(reading.publisher());
    }

    private static boolean hasYear(Entry entry, @Nullable String year) {
        return Stream.ofNullable(year)
                .anyMatch(wanted ->
                        entry.editions().stream().anyMatch(e -> e.year().equals(wanted)));
    }
}
