package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.catalogue.Register.Dated;
import io.github.catalogue27k.catalogue.Register.Drafted;
import io.github.catalogue27k.catalogue.Register.Entry;
import io.github.catalogue27k.designation.Designation.Supplement;
import io.github.catalogue27k.designation.Place;
import io.github.catalogue27k.designation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reading held against the document it names: which edition, supplement and place of it were meant, and what is amiss. */
record Asked(Entry entry, Reading reading) {
    Found answer() {
        List<String> notices = new ArrayList<>();
        Optional<Dated> asked = edition(notices);
        Found found = asked.map(edition -> Found.edition(entry, edition))
                .orElseGet(() -> new Found(
                        Found.Kind.STANDARD,
                        entry,
                        null,
                        entry.designation().toString(),
                        null,
                        entry.href(),
                        List.of(),
                        true));
        boolean exact = notices.isEmpty();
        Supplement supplement = reading.supplement();
        if (supplement != null) {
            Optional<Found> at = supplement(asked, supplement);
            if (at.isEmpty()) {
                notices.add("No " + supplement + " to " + found.designation() + " is known to us.");
                exact = false;
            }
            found = at.orElse(found);
        }
        Place place = reading.place();
        if (place != null) {
            Optional<Found> at = place(entry, asked.isPresent() ? asked : entry.shown(), asked.isPresent(), place);
            boolean known = asked.or(entry::shown).map(Dated::complete).orElse(false);
            if (at.isEmpty()) {
                notices.add("We have no " + place + " in the contents of " + found.designation() + ".");
                exact = exact && !known;
            }
            found = at.orElse(found);
        }
        if (reading.draftStage() != null) {
            notices.add(draft());
        }
        return new Found(
                found.kind(), entry, found.edition(), found.designation(), found.place(), found.href(), notices, exact);
    }

    /** A draft leads to the standard it is to become, with the stage at which it was seen. */
    private String draft() {
        return entry.drafts().stream()
                .filter(draft -> String.valueOf(reading.draftStage())
                        .equals(draft.designation().draftStage()))
                .reduce((older, newer) -> newer)
                .map(draft -> draft.designation() + " was last seen "
                        + (draft.stage() == null
                                ? ""
                                : "at stage " + draft.stage().code() + " ")
                        + "on " + draft.asOf().words()
                        + edition(draft)
                                .map(edition -> "; it became " + edition.designation())
                                .orElse("") + ".")
                .orElse("No " + reading.draftStage() + " of " + entry.designation() + " is known to us.");
    }

    private Optional<Dated> edition(Drafted draft) {
        return entry.editions().stream()
                .filter(edition ->
                        !draft.active() && Integer.valueOf(draft.edition()).equals(edition.number()))
                .findFirst();
    }

    private Optional<Dated> edition(List<String> notices) {
        String year = reading.yearOnly();
        Integer ordinal = reading.editionOrdinal();
        if (year == null && ordinal == null) {
            return Optional.empty();
        }
        Optional<Dated> edition = entry.editions().stream()
                .filter(e ->
                        year == null ? ordinal.equals(e.number()) : e.year().equals(year))
                .findFirst();
        if (edition.isEmpty() && reading.draftStage() == null) {
            String years = entry.editions().stream().map(Dated::year).collect(Collectors.joining(", "));
            notices.add(entry.designation() + " has no edition " + (year == null ? ordinal : "of " + year) + "; "
                    + (years.isEmpty() ? "none is published." : "it has those of " + years + "."));
        }
        return edition;
    }

    private Optional<Found> supplement(Optional<Dated> asked, Supplement supplement) {
        String start = supplement.kind().code().toLowerCase(java.util.Locale.ROOT) + "-" + supplement.number();
        Stream<Dated> editions = asked.map(Stream::of).orElseGet(() -> entry.editions().stream());
        return editions.flatMap(edition -> edition.supplements().entrySet().stream()
                        .filter(known -> supplement.year() == null
                                ? known.getKey().startsWith(start + "-")
                                : known.getKey().equals(start + "-" + supplement.year()))
                        .map(known -> new Found(
                                Found.Kind.SUPPLEMENT,
                                entry,
                                edition,
                                known.getValue().toString(),
                                null,
                                entry.href() + "/" + edition.year() + "#" + known.getKey(),
                                List.of(),
                                true)))
                .reduce((older, newer) -> newer);
    }

    private static Optional<Found> place(Entry entry, Optional<Dated> edition, boolean dated, Place place) {
        Set<String> places = edition.map(Dated::places).orElse(entry.draftPlaces());
        String address = dated ? entry.href() + "/" + edition.orElseThrow().year() : entry.href();
        String designation = edition.filter(e -> dated)
                .map(Dated::designation)
                .orElse(entry.designation())
                .toString();
        return Anchors.of(place).entrySet().stream()
                .filter(anchor -> places.contains(anchor.getKey()))
                .findFirst()
                .map(anchor -> new Found(
                        anchor.getValue(),
                        entry,
                        edition.orElse(null),
                        designation,
                        Anchors.words(anchor.getKey(), anchor.getValue()),
                        address + "#" + anchor.getKey(),
                        List.of(),
                        true));
    }

    /** A place in one dated edition. */
    static Optional<Found> place(Entry entry, Dated edition, Place place) {
        return place(entry, Optional.of(edition), true, place);
    }
}
