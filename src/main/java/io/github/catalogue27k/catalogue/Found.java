package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.catalogue.Register.Dated;
import io.github.catalogue27k.catalogue.Register.Entry;
import io.github.catalogue27k.designation.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** How it stands: of a document as a whole {@code published}, of what belongs to one edition {@code withdrawn}. */
    public String status() {
        return edition == null || kind == Kind.STANDARD
                ? entry.status().code()
                : edition.status().code();
    }

    /** {@code second edition, 2013} where an edition was asked for. */
    public Optional<String> editionWords() {
        return kind != Kind.EDITION || edition == null || edition.number() == null
                ? Optional.empty()
                : Optional.of(Ordinal.edition(edition.number()) + ", " + edition.year());
    }

    /** The same with something more to say. */
    public Found noting(String notice) {
        List<String> more = new ArrayList<>(notices);
        more.add(notice);
        return new Found(kind, entry, edition, designation, place, href, more, exact);
    }

    /** The same, but not surely what was asked for. */
    Found unsure(String notice) {
        Found noted = noting(notice);
        return new Found(kind, entry, edition, designation, place, href, noted.notices, false);
    }
}
