package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.AdoptedText;
import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.Outsider;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.content.StandardSource.SupplementSource;
import io.github.catalogue27k.designation.Designation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the register of what exists, before any prose is read, because prose leads there. */
record RegisterMaker(
        List<StandardSource> standards, Successors successors, List<AdoptedText> adoptions, List<Outsider> outsiders) {
    Register make() {
        return new Register(standards.stream().map(this::entry).toList(), adoptions, outsiders);
    }

    private Register.Entry entry(StandardSource standard) {
        Set<String> draftPlaces = standard.drafts().stream()
                .flatMap(draft -> standard.structure(draft.designation().toString()).stream())
                .flatMap(structure -> structure.places(Set.of()).keySet().stream())
                .collect(Collectors.toSet());
        return new Register.Entry(
                standard.designation(),
                standard.slug(),
                title(standard),
                new StatusRule(standard, successors).standing().status(),
                standard.inSeries(),
                standard.editions().stream()
                        .map(edition -> dated(standard, edition))
                        .toList(),
                standard.drafts().stream()
                        .map(draft -> new Register.Drafted(
                                draft.designation(),
                                draft.edition(),
                                draft.stage(),
                                draft.asOf(),
                                draft.state() == Draft.State.ACTIVE))
                        .toList(),
                draftPlaces,
                kin(standard));
    }

    private Register.Kin kin(StandardSource standard) {
        String twin = standard.origin().twin();
        List<Designation> replacedBy = standard.editions().stream()
                .flatMap(edition -> Stream.concat(
                        successors.of(edition.designation()).stream(),
                        Stream.ofNullable(edition.adoptedAs()).map(Designation::parse)))
                .filter(successor -> !successor.slug().equals(standard.slug()))
                .distinct()
                .toList();
        return new Register.Kin(twin == null ? null : Designation.parse(twin), replacedBy);
    }

    private static Register.Dated dated(StandardSource standard, EditionSource edition) {
        Optional<StructureSource> structure =
                standard.structure(edition.designation().toString());
        return new Register.Dated(
                edition.designation(),
                edition.year(),
                edition.number(),
                edition.effectiveStatus(),
                structure
                        .filter(known -> known.completeness() == Completeness.COMPLETE)
                        .isPresent(),
                structure
                        .map(known -> known.places(edition.controls()).keySet())
                        .orElse(Set.of()),
                edition.supplements().stream()
                        .collect(Collectors.toMap(SupplementSource::anchor, SupplementSource::designation)),
                edition.imprint().isoProject(),
                edition.imprint().iecWebstoreId());
    }

    /** The title of the page, else of the newest edition, else of a draft; a number alone where nobody gave one. */
    static String title(StandardSource standard) {
        if (standard.title() != null) {
            return standard.title();
        }
        List<EditionSource> editions = standard.editions();
        String newest = editions.isEmpty()
                ? null
                : editions.get(editions.size() - 1).imprint().title();
        if (newest != null) {
            return newest;
        }
        return standard.drafts().stream()
                .filter(draft -> draft.title() != null)
                .reduce((older, newer) -> newer.state() == Draft.State.PASSED ? older : newer)
                .map(draft -> String.valueOf(draft.title()))
                .orElse("");
    }
}
