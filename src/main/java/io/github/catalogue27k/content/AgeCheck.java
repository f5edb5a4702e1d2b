package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.catalogue.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Warns of facts that nobody has looked at for long. Their age is counted from the newest fact of the content and not
 * from today, so that the same files have the same warnings on every day.
 */
record AgeCheck(Sources sources) {
    private static final int MONTHS = 24;

    void run() {
        PartialDate newest = FactDates.of(sources.standards()).newest();
        PartialDate limit = newest.minusMonths(MONTHS);
        for (StandardSource standard : sources.standards()) {
            standard.editions().stream()
                    .filter(edition -> edition.effectiveStatus() == EditionStatus.CURRENT)
                    .forEach(edition -> check(
                            edition.designation().toString(),
                            edition.fields(),
                            "stageAsOf",
                            edition.imprint().stageAsOf(),
                            limit));
            standard.drafts().stream()
                    .filter(draft -> draft.state() == Draft.State.ACTIVE)
                    .forEach(draft ->
                            check(draft.designation().toString(), draft.fields(), "asOf", draft.asOf(), limit));
        }
    }

    private static void check(
            String designation, Fields fields, String key, @Nullable PartialDate seen, PartialDate limit) {
        if (seen != null && seen.isSurelyBefore(limit)) {
            fields.warning(
                    key,
                    "the stage of " + designation + " was last seen " + seen + ", more than " + MONTHS
                            + " months before the newest fact here",
                    "Look it up again and write the day under " + key + ".");
        }
    }
}
