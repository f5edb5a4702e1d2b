package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.designation.Designation;
import io.github.catalogue27k.designation.Place;
import io.github.catalogue27k.designation.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What exists, by number: each document with its editions, supplements and the places inside them, and nothing that a
 * page shows. It is made before the entities are, because it tells where a mention leads; it answers the search box and
 * the address bar without a question to the database.
 */
public final class Register {
    /**
     * A standard or a document outside the series.
     *
     * @param designation undated
     * @param editions oldest first
     * @param drafts of editions to come or that came
     * @param draftPlaces anchors in the contents of its drafts, shown on the standard's own page
     * @param kin designations of the documents that took its place, or that share its text
     */
    public record Entry(
            Designation designation,
            String slug,
            String title,
            StandardStatus status,
            boolean inSeries,
            List<Dated> editions,
            List<Drafted> drafts,
            Set<String> draftPlaces,
            Kin kin) {
        public Entry {
            editions = List.copyOf(editions);
            drafts = List.copyOf(drafts);
            draftPlaces = Set.copyOf(draftPlaces);
        }

        /** The edition that its page shows: the one in force, else the newest. */
        public Optional<Dated> shown() {
            return editions.stream()
                    .filter(Dated::current)
                    .reduce((older, newer) -> newer)
                    .or(() -> editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1)));
        }

        public String href() {
            return "/standards/" + slug;
        }
    }

    /**
     * An edition.
     *
     * @param places anchors of its clauses, annexes and controls
     * @param complete whether all its places are known
     * @param supplements by anchor: {@code amd-1-2024}
     */
    public record Dated(
            Designation designation,
            String year,
            @Nullable Integer number,
            EditionStatus status,
            boolean complete,
            Set<String> places,
            Map<String, Designation> supplements,
            @Nullable String isoProject,
            @Nullable String iecWebstoreId) {
        public Dated {
            places = Set.copyOf(places);
            supplements = Map.copyOf(supplements);
        }

        public boolean current() {
            return status == EditionStatus.CURRENT;
        }

        /** Whether ISO's or IEC's shop has it under the number that was asked for. */
        boolean isSoldAs(Reading reading) {
            return isoProject != null && isoProject.equals(reading.isoProject())
                    || iecWebstoreId != null && iecWebstoreId.equals(reading.iecWebstoreId());
        }
    }

    /**
     * The documents that stand in for another.
     *
     * @param twin the document with common text: {@code ISO/IEC 27011} for {@code ITU-T X.1051}
     * @param successors the editions that replaced it
     */
    public record Kin(@Nullable Designation twin, List<Designation> successors) {
        public Kin {
            successors = List.copyOf(successors);
        }
    }

    /** A draft at the stage at which it was seen last. */
    public record Drafted(
            Designation designation, int edition, @Nullable StageCode stage, PartialDate asOf, boolean active) {}

    private final Adoptions adoptions;
    private final List<Outsider> outsiders;
    private final List<Entry> entries;
    private final Map<String, Entry> bySlug = new HashMap<>();
    private final Map<String, List<Entry>> byNumber = new HashMap<>();
    private final Map<String, List<Entry>> families = new HashMap<>();

    public Register(List<Entry> entries, List<AdoptedText> adoptions, List<Outsider> outsiders) {
        this.adoptions = new Adoptions(adoptions);
        this.outsiders = List.copyOf(outsiders);
        this.entries = entries.stream()
                .sorted(Comparator.comparing(Entry::designation))
                .toList();
        for (Entry entry : this.entries) {
            bySlug.put(entry.slug(), entry);
            Designation name = entry.designation();
            byNumber.computeIfAbsent(key(name.number(), name.part()), key -> new ArrayList<>())
                    .add(entry);
            if (name.part() != null) {
                families.computeIfAbsent(name.familySlug(), key -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    public Optional<Entry> entry(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** By number, part and year. */
    public List<Entry> entries() {
        return entries;
    }

    /** The parts of a divided number: those of {@code iso-iec-27033}. */
    public List<Entry> parts(String familySlug) {
        return families.getOrDefault(familySlug, List.of());
    }

    /** Where a reading leads: nothing where its number is unknown. */
    public Optional<Found> find(Reading reading) {
        return new Whereabouts(this, adoptions).of(reading);
    }

    /** All documents with one number and part, or with a number that has no parts. */
    List<Entry> numbered(String number, @Nullable String part) {
        return byNumber.getOrDefault(key(number, part), List.of());
    }

    /** The parts of each divided number. */
    Collection<List<Entry>> families() {
        return families.values();
    }

    /** All documents with a number, whatever their part or publisher. */
    public List<Entry> numbered(String number) {
        return entries.stream()
                .filter(entry -> entry.designation().number().equalsIgnoreCase(number))
                .toList();
    }

    /** Every adoption that we know. */
    public List<AdoptedText> adoptions() {
        return adoptions.all();
    }

    /** The adoptions of any edition of a standard, newest edition first. */
    public List<AdoptedText> adoptionsOf(String slug) {
        return adoptions.of(slug);
    }

    /** All places of one number in the dated editions of a standard, the edition in force first. */
    public List<Found> everywhere(Entry entry, Place place) {
        return entry.editions().stream()
                .sorted(Comparator.comparing(Dated::current)
                        .thenComparing(Dated::year)
                        .reversed())
                .flatMap(edition -> Asked.place(entry, edition, place).stream())
                .toList();
    }

    /** What other committees have under a number. */
    public List<Outsider> outsiders(String number, @Nullable String part) {
        return outsiders.stream()
                .filter(outsider -> outsider.isNumbered(number, part))
                .toList();
    }

    private static String key(String number, @Nullable String part) {
        return number.toUpperCase(Locale.ROOT) + "-" + part;
    }
}
