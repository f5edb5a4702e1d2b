package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.EditionStatus;
import io.github.catalogue27k.content.StandardSource.DraftSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.content.StandardSource.SupplementSource;
import io.github.catalogue27k.designation.Designation;
import java.util.List;

/** Looks for what is forgotten when a new edition comes out: the end of the old one, and of the draft that it was. */
record EditionCheck(List<StandardSource> standards, Successors successors) {
    void run() {
        for (StandardSource standard : standards) {
            for (EditionSource edition : standard.editions()) {
                end(edition);
                edition.supplements().forEach(supplement -> supplement(edition, supplement));
            }
            for (int at = 1; at < standard.editions().size(); at++) {
                succession(standard.editions().get(at - 1), standard.editions().get(at));
            }
            standard.drafts().forEach(draft -> arrived(standard, draft));
        }
    }

    /** A warning, because a withdrawal may be known before its day or its stage is. */
    private void end(EditionSource edition) {
        List<Designation> by = successors.of(edition.designation());
        if (!by.isEmpty() && edition.effectiveStatus() == EditionStatus.CURRENT) {
            edition.fields()
                    .warning(
                            "designation",
                            edition.designation() + " is replaced by " + by.get(0) + " and is still in force",
                            "Give it withdrawn, or stage \"95.99\" with stageAsOf.");
        }
    }

    /** What an edition replaces is written on it and nowhere else, so it is easily forgotten; it may be nothing we hold. */
    private void succession(EditionSource older, EditionSource newer) {
        if (older.effectiveStatus() == EditionStatus.WITHDRAWN
                && successors.of(older.designation()).isEmpty()
                && newer.outside().isEmpty()) {
            newer.fields()
                    .problem(
                            "replaces",
                            "nothing replaces " + older.designation() + ", which is withdrawn",
                            "Add replaces: [\"" + older.designation() + "\"].");
        }
    }

    private void supplement(EditionSource edition, SupplementSource supplement) {
        if (!supplement.designation().edition().equals(edition.designation())) {
            edition.fields()
                    .problem(
                            "supplements",
                            supplement.designation() + " does not belong to " + edition.designation(),
                            "Put it under the edition that it names.");
        }
        if (edition.effectiveStatus() == EditionStatus.WITHDRAWN
                && StandardSource.statusOf(supplement.imprint()) == EditionStatus.CURRENT) {
            edition.fields()
                    .problem(
                            "supplements",
                            supplement.designation() + " is in force, though its edition is withdrawn",
                            "Give it withdrawn, or stage \"95.99\" with stageAsOf.");
        }
        if (supplement.imprint().published().isSurelyBefore(edition.imprint().published())) {
            edition.fields()
                    .problem(
                            "supplements",
                            supplement.designation() + " is published before its edition",
                            "Look up both days.");
        }
    }

    private static void arrived(StandardSource standard, DraftSource draft) {
        boolean published = standard.editions().stream()
                .anyMatch(edition -> edition.number() != null
                        && edition.number() == draft.edition()
                        && edition.designation()
                                .undated()
                                .equals(draft.designation().undated()));
        if (published && draft.state() == Draft.State.ACTIVE) {
            standard.page()
                    .frontMatter()
                    .fields()
                    .problem(
                            "drafts",
                            draft.designation() + " is active, though edition " + draft.edition() + " is published",
                            "Set it to state: passed.");
        }
    }
}
