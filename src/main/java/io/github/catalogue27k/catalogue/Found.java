package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.catalogue.Register.Dated;
import io.github.catalogue27k.catalogue.Register.Entry;
import io.github.catalogue27k.designation.Designation.Supplement;
import io.github.catalogue27k.designation.Place;
import io.github.catalogue27k.designation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading leads in the register, and what of it had to be left aside.
 *
 * @param kind as in the JSON contract
 * @param entry the document; for all parts together, the first of them
 * @param edition the edition that was asked for; null where none was
 * @param place {@code 6.1.3}, {@code A.8.12}, {@code Annex A}
 * @param notices what the reader asked for and does not get, and what there is instead
 * @param exact whether everything that was asked for is there; an unlisted clause of a partly known edition counts
 */
public record Found(
        Kind kind,
        Entry entry,
        @Nullable Dated edition,
        String designation,
        @Nullable String place,
        String href,
        List<String> notices,
        boolean exact) {
    /** What was found. */
    public enum Kind {
        STANDARD,
        EDITION,
        SUPPLEMENT,
        CLAUSE,
        ANNEX,
        CONTROL,
        PARTS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Found {
        notices = List.copyOf(notices);
    }

    static Found edition(Entry entry, Dated edition) {
        return new Found(
                Kind.EDITION,
                entry,
                edition,
                edition.designation().toString(),
                null,
                entry.href() + "/" + edition.year(),
                List.of(),
                true);
    }

    static Found parts(List<Entry> parts, Reading reading) {
        Entry first = parts.get(0);
        String family = first.designation().familySlug();
        String designation =
                first.designation().publisher() + " " + first.designation().number();
        String year = reading.yearOnly();
        List<String> notices = year == null
                ? List.of()
                : List.of(designation + " is divided into parts; the year " + year + " belongs to none of them alone.");
        return new Found(
                Kind.PARTS, first, null, designation, null, "/standards/" + family, notices, notices.isEmpty());
    }

    /** The same with something more to say. */
    Found noting(String notice) {
        List<String> more = new ArrayList<>(notices);
        more.add(notice);
        return new Found(kind, entry, edition, designation, place, href, more, exact);
    }

    /** The same, but not surely what was asked for. */
    Found unsure(String notice) {
        Found noted = noting(notice);
        return new Found(kind, entry, edition, designation, place, href, noted.notices, false);
    }

    static Found at(Entry entry, Reading reading) {
        List<String> notices = new ArrayList<>();
        Optional<Dated> asked = edition(entry, reading, notices);
        Found found = asked.map(edition -> edition(entry, edition))
                .orElseGet(() -> new Found(
                        Kind.STANDARD,
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
            Optional<Found> at = supplement(entry, asked, supplement);
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
            notices.add(draft(entry, reading));
        }
        return new Found(found.kind, entry, found.edition, found.designation, found.place, found.href, notices, exact);
    }

    /** A draft leads to the standard it is to become, with the stage at which it was seen. */
    private static String draft(Entry entry, Reading reading) {
        return entry.drafts().stream()
                .filter(draft -> String.valueOf(reading.draftStage())
                        .equals(draft.designation().draftStage()))
                .reduce((older, newer) -> newer)
                .map(draft -> draft.designation() + " was last seen "
                        + (draft.stage() == null
                                ? ""
                                : "at stage " + draft.stage().code() + " ")
                        + "on " + draft.asOf().words() + ".")
                .orElse("No " + reading.draftStage() + " of " + entry.designation() + " is known to us.");
    }

    private static Optional<Dated> edition(Entry entry, Reading reading, List<String> notices) {
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

    private static Optional<Found> supplement(Entry entry, Optional<Dated> asked, Supplement supplement) {
        String start = supplement.kind().code().toLowerCase(java.util.Locale.ROOT) + "-" + supplement.number();
        Stream<Dated> editions = asked.map(Stream::of).orElseGet(() -> entry.editions().stream());
        return editions.flatMap(edition -> edition.supplements().entrySet().stream()
                        .filter(known -> supplement.year() == null
                                ? known.getKey().startsWith(start + "-")
                                : known.getKey().equals(start + "-" + supplement.year()))
                        .map(known -> new Found(
                                Kind.SUPPLEMENT,
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
        return anchors(place).entrySet().stream()
                .filter(anchor -> places.contains(anchor.getKey()))
                .findFirst()
                .map(anchor -> new Found(
                        anchor.getValue(),
                        entry,
                        edition.orElse(null),
                        designation,
                        words(anchor.getKey(), anchor.getValue()),
                        address + "#" + anchor.getKey(),
                        List.of(),
                        true));
    }

    /** A place in one dated edition. */
    static Optional<Found> place(Entry entry, Dated edition, Place place) {
        return place(entry, Optional.of(edition), true, place);
    }

    /** The anchors a place may have, likeliest first: 8.12 may be a control, a clause, or A.8.12 in an annex. */
    private static Map<String, Kind> anchors(Place place) {
        Map<String, Kind> anchors = new java.util.LinkedHashMap<>();
        String value = place.value();
        if (place.kind() == Place.Kind.ANNEX) {
            anchors.put(Annex.anchor(value), Kind.ANNEX);
            return anchors;
        }
        if (place.kind() == Place.Kind.CONTROL) {
            anchors.put(Clause.anchor(value, true), Kind.CONTROL);
            anchors.put(Clause.anchor("A." + value, true), Kind.CONTROL);
            anchors.put(Clause.anchor(value, false), Kind.CLAUSE);
            anchors.put(Clause.anchor(value.replaceFirst("^A\\.", ""), true), Kind.CONTROL);
        } else {
            anchors.put(Clause.anchor(value, false), Kind.CLAUSE);
            anchors.put(Clause.anchor(value, true), Kind.CONTROL);
            anchors.put(Clause.anchor("A." + value, true), Kind.CONTROL);
        }
        return anchors;
    }

    private static String words(String anchor, Kind kind) {
        String value = anchor.substring(anchor.indexOf('-') + 1);
        return kind == Kind.ANNEX ? "Annex " + value.toUpperCase(java.util.Locale.ROOT) : value;
    }
}
