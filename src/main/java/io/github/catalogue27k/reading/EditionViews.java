package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Imprint;
import io.github.catalogue27k.catalogue.Ordinal;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Supplement;
import io.github.catalogue27k.designation.Designation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Shows editions and supplements. */
record EditionViews(Links links, Statuses statuses) {
    EditionView of(Edition edition) {
        Imprint imprint = edition.imprint();
        return new EditionView(
                imprint.designation(),
                "/standards/" + edition.standard().identity().slug() + "/" + edition.year(),
                ordinal(edition.number()),
                edition.number(),
                imprint.title(),
                imprint.published().words(),
                words(imprint.coverDate()),
                words(imprint.correctedVersion()),
                words(imprint.withdrawn()),
                statuses.of(edition),
                edition.pages(),
                links.to(edition.succession().replaces()),
                edition.succession().replacedOutside(),
                edition.supplements().stream().map(this::of).toList(),
                links.to(edition.succession().normativeReferences()),
                edition.succession().normativeReferencesSource(),
                Urn.of(Designation.parse(imprint.designation()), edition.number()),
                iso(imprint.isoProject()),
                imprint.iecWebstoreId() == null
                        ? null
                        : "https://webstore.iec.ch/publication/" + imprint.iecWebstoreId(),
                edition.sources());
    }

    private EditionView.SupplementView of(Supplement supplement) {
        Imprint imprint = supplement.imprint();
        return new EditionView.SupplementView(
                supplement.anchor(),
                imprint.designation(),
                imprint.title(),
                imprint.published().words(),
                words(imprint.correctedVersion()),
                words(imprint.withdrawn()),
                statuses.of(supplement),
                iso(imprint.isoProject()));
    }

    static @Nullable String ordinal(@Nullable Integer number) {
        return number == null ? null : StringUtils.capitalize(Ordinal.edition(number));
    }

    private static @Nullable String iso(@Nullable String project) {
        return project == null ? null : "https://www.iso.org/standard/" + project + ".html";
    }

    private static @Nullable String words(@Nullable PartialDate date) {
        return date == null ? null : date.words();
    }
}
