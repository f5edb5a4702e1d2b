package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Change;
import io.github.catalogue27k.catalogue.Imprint;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.StatusChange;
import io.github.catalogue27k.content.StandardSource.ChangeSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.content.StandardSource.SupplementSource;
import io.github.catalogue27k.designation.Designation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the status history of a standard: what its dates say, and what its curator added with a source. */
record HistoryMaker(Standard standard, Successors successors) {
    void add(EditionSource edition) {
        Imprint imprint = edition.imprint();
        String source = edition.sources().stream()
                .filter(Source::isLink)
                .map(Source::address)
                .findFirst()
                .orElse(null);
        String name = imprint.designation();
        change(name, imprint.published(), Change.PUBLISHED, null, source);
        change(name, imprint.correctedVersion(), Change.CORRECTED_VERSION, null, source);
        for (String year : edition.confirmed()) {
            change(name, new PartialDate(year), Change.CONFIRMED, null, source);
        }
        withdrawn(edition.designation(), imprint, source);
        for (SupplementSource supplement : edition.supplements()) {
            add(supplement, name, source);
        }
        for (ChangeSource row : edition.history()) {
            change(name, row.date(), row.change(), row.note(), row.source());
        }
    }

    private void add(SupplementSource supplement, String edition, @Nullable String source) {
        Imprint imprint = supplement.imprint();
        String isoProject = imprint.isoProject();
        String own = isoProject == null ? source : "https://www.iso.org/standard/" + isoProject + ".html";
        boolean amendment = supplement.designation().supplement().kind() == Designation.Supplement.Kind.AMD;
        change(edition, imprint.published(), amendment ? Change.AMENDED : Change.CORRECTED, imprint.designation(), own);
        change(imprint.designation(), imprint.correctedVersion(), Change.CORRECTED_VERSION, null, own);
        withdrawn(supplement.designation(), imprint, own);
    }

    private void withdrawn(Designation designation, Imprint imprint, @Nullable String source) {
        List<String> by = successors.names(designation);
        String note = by.isEmpty() ? null : "replaced by " + String.join(", ", by);
        change(imprint.designation(), imprint.withdrawn(), Change.WITHDRAWN, note, source);
    }

    private void change(
            String designation,
            @Nullable PartialDate date,
            Change change,
            @Nullable String note,
            @Nullable String source) {
        if (date != null) {
            new StatusChange(standard, designation, date, change, note, source);
        }
    }
}
