package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Change;
import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.Imprint;
import io.github.catalogue27k.catalogue.Origin;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.catalogue.StageCode;
import io.github.catalogue27k.catalogue.StandardStatus;
import io.github.catalogue27k.catalogue.Upkeep;
import io.github.catalogue27k.catalogue.Use;
import io.github.catalogue27k.designation.DeliverableType;
import io.github.catalogue27k.designation.Designation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page about a standard as its curator wrote it, typed but not yet compared with the others.
 *
 * @param inSeries whether it stands under {@code standards/}
 * @param title only where it differs from that of the latest edition or draft
 * @param status only where the editions do not tell it
 */
record StandardSource(
        Page page,
        boolean inSeries,
        Designation designation,
        DeliverableType type,
        @Nullable String title,
        @Nullable String titleFr,
        @Nullable String shortTitle,
        Optional<StandardStatus> status,
        Origin origin,
        Use use,
        Upkeep upkeep,
        List<EditionSource> editions,
        List<DraftSource> drafts,
        List<StructureSource> structures) {
    String slug() {
        return page.file().name();
    }

    String path() {
        return page.file().path();
    }

    Optional<StructureSource> structure(String designation) {
        return structures.stream()
                .filter(structure -> structure.designation().equals(designation))
                .findFirst();
    }

    /**
     * @param fields where it stands, for problems found later
     * @param status only where neither stage nor date tells it
     * @param controls clauses and annexes whose innermost entries are controls
     */
    record EditionSource(
            Fields fields,
            Designation designation,
            @Nullable Integer number,
            Imprint imprint,
            Optional<EditionStatus> status,
            @Nullable Integer pages,
            @Nullable String adoptedAs,
            List<Designation> replaces,
            List<String> outside,
            List<String> confirmed,
            List<Designation> normativeReferences,
            @Nullable String normativeReferencesSource,
            List<Source> sources,
            Set<String> controls,
            List<SupplementSource> supplements,
            List<ChangeSource> history) {
        String year() {
            String year = designation.yearOnly();
            return year == null ? imprint.published().text().substring(0, 4) : year;
        }

        EditionStatus effectiveStatus() {
            return status.orElseGet(() -> statusOf(imprint));
        }
    }

    record SupplementSource(Designation designation, Imprint imprint) {
        String anchor() {
            Designation.Supplement supplement = designation.supplement();
            return (supplement.kind().code() + "-" + supplement.number() + "-" + supplement.year())
                    .toLowerCase(java.util.Locale.ROOT);
        }
    }

    record ChangeSource(
            PartialDate date,
            Change change,
            @Nullable String note,
            @Nullable String source) {}

    /** @param fields where it stands, for problems found later */
    record DraftSource(
            Fields fields,
            Designation designation,
            int edition,
            @Nullable String title,
            @Nullable StageCode stage,
            PartialDate asOf,
            Draft.State state,
            @Nullable String source) {}

    static EditionStatus statusOf(Imprint imprint) {
        StageCode stage = imprint.stage();
        if (imprint.withdrawn() != null || stage != null && stage.isWithdrawn()) {
            return EditionStatus.WITHDRAWN;
        }
        return stage == null ? EditionStatus.UNKNOWN : EditionStatus.CURRENT;
    }
}
