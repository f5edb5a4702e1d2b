package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.content.StandardSource.DraftSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for days that cannot be. Nobody has seen tomorrow's stage, while a publication may be announced. One such day would
 * be the newest fact and make all others look old.
 */
record DayCheck(List<StandardSource> standards, PartialDate tomorrow) {
    /** Today ends last on the date line, so a day more is allowed. */
    static DayCheck of(List<StandardSource> standards) {
        return new DayCheck(
                standards,
                new PartialDate(LocalDate.now(ZoneOffset.UTC).plusDays(1).toString()));
    }

    void run() {
        for (StandardSource standard : standards) {
            Fields page = standard.page().frontMatter().fields();
            seen(page, "updated", standard.upkeep().updated());
            seen(page, "reviewed", standard.upkeep().reviewed());
            for (EditionSource edition : standard.editions()) {
                seen(edition.fields(), "stageAsOf", edition.imprint().stageAsOf());
                edition.supplements()
                        .forEach(supplement -> seen(
                                edition.fields(),
                                "supplements",
                                supplement.imprint().stageAsOf()));
            }
            for (DraftSource draft : standard.drafts()) {
                seen(draft.fields(), "asOf", draft.asOf());
            }
        }
    }

    private void seen(Fields fields, String key, @Nullable PartialDate day) {
        if (day != null && tomorrow.isSurelyBefore(day)) {
            fields.problem(key, day + " is yet to come", "Write the day on which somebody looked.");
        }
    }
}
