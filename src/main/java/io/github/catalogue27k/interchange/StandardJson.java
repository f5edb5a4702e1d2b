package io.github.catalogue27k.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.catalogue27k.catalogue.Annex;
import io.github.catalogue27k.catalogue.Clause;
import io.github.catalogue27k.catalogue.CrossReference;
import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Imprint;
import io.github.catalogue27k.catalogue.Obligation;
import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.catalogue.StageCode;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.StatusChange;
import io.github.catalogue27k.catalogue.Supplement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A standard as {@code /api/v1/standards/{slug}} answers it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StandardJson(
        String slug,
        String designation,
        String title,
        String type,
        String status,
        @Nullable String stage,
        @Nullable String stageAsOf,
        List<String> topics,
        @Nullable CurrentEdition currentEdition,
        List<EditionJson> editions,
        List<DraftJson> drafts,
        List<ChangeJson> history,
        List<MentionJson> mentions,
        List<MentionJson> mentionedBy,
        @Nullable String reviewed,
        String revision,
        Map<String, String> links) {
    record CurrentEdition(String designation, String published) {
        static @Nullable CurrentEdition of(Standard standard) {
            return standard.currentEdition()
                    .map(edition -> new CurrentEdition(
                            edition.imprint().designation(),
                            edition.imprint().published().text()))
                    .orElse(null);
        }
    }

    record EditionJson(
            String designation,
            @Nullable Integer edition,
            String published,
            @Nullable String withdrawn,
            @Nullable String stage,
            String status,
            @Nullable String title,
            @Nullable Integer pages,
            List<String> replaces,
            List<String> replacedBy,
            List<SupplementJson> supplements,
            List<ClauseJson> clauses,
            List<AnnexJson> annexes,
            String structureCompleteness,
            List<String> sources) {
        static EditionJson of(Edition edition) {
            Imprint imprint = edition.imprint();
            return new EditionJson(
                    imprint.designation(),
                    edition.number(),
                    imprint.published().text(),
                    text(imprint.withdrawn()),
                    text(imprint.stage()),
                    edition.status().code(),
                    imprint.title(),
                    edition.pages(),
                    edition.succession().replaces(),
                    edition.succession().replacedBy(),
                    edition.supplements().stream().map(SupplementJson::of).toList(),
                    edition.contents().clauses().stream().map(ClauseJson::of).toList(),
                    edition.contents().annexes().stream().map(AnnexJson::of).toList(),
                    edition.contents().completeness().code(),
                    edition.sources().stream().map(Source::address).toList());
        }
    }

    record SupplementJson(
            String designation,
            String published,
            @Nullable String withdrawn,
            @Nullable String stage,
            String status,
            @Nullable String title) {
        static SupplementJson of(Supplement supplement) {
            Imprint imprint = supplement.imprint();
            return new SupplementJson(
                    imprint.designation(),
                    imprint.published().text(),
                    text(imprint.withdrawn()),
                    text(imprint.stage()),
                    supplement.status().code(),
                    imprint.title());
        }
    }

    record ClauseJson(String number, String title, int depth) {
        static ClauseJson of(Clause clause) {
            return new ClauseJson(clause.number(), clause.title(), clause.depth());
        }
    }

    record AnnexJson(
            String letter, @Nullable String title, @Nullable String obligation) {
        static AnnexJson of(Annex annex) {
            return new AnnexJson(
                    annex.letter(),
                    annex.title().orElse(null),
                    annex.obligation().map(Obligation::code).orElse(null));
        }
    }

    record DraftJson(
            String designation,
            int edition,
            @Nullable String title,
            @Nullable String stage,
            String asOf,
            String state,
            @Nullable String source) {
        static DraftJson of(Draft draft) {
            return new DraftJson(
                    draft.designation(),
                    draft.edition(),
                    draft.title().orElse(null),
                    draft.stage().map(StageCode::code).orElse(null),
                    draft.asOf().text(),
                    draft.state().name().toLowerCase(java.util.Locale.ROOT),
                    draft.source().orElse(null));
        }
    }

    record ChangeJson(
            String date,
            String change,
            String designation,
            @Nullable String source) {
        static ChangeJson of(StatusChange change) {
            return new ChangeJson(
                    change.happened().text(), change.change().code(), change.designation(), change.source());
        }
    }

    record MentionJson(String slug, String href, String section, String sentence) {
        static MentionJson target(CrossReference reference) {
            return new MentionJson(
                    reference.targetSlug(), reference.targetHref(), reference.sourceSection(), reference.sentence());
        }

        static MentionJson source(CrossReference reference) {
            return new MentionJson(
                    reference.sourceSlug(),
                    "/standards/" + reference.sourceSlug(),
                    reference.sourceSection(),
                    reference.sentence());
        }
    }

    static StandardJson of(
            Standard standard, List<CrossReference> mentions, List<CrossReference> mentionedBy, String revision) {
        String slug = standard.identity().slug();
        return new StandardJson(
                slug,
                standard.identity().designation(),
                standard.identity().title(),
                standard.identity().type().code(),
                standard.standing().status().code(),
                text(standard.standing().stage()),
                text(standard.standing().stageAsOf()),
                standard.use().topics(),
                CurrentEdition.of(standard),
                standard.editions().stream().map(EditionJson::of).toList(),
                standard.drafts().stream().map(DraftJson::of).toList(),
                standard.history().stream().map(ChangeJson::of).toList(),
                mentions.stream().map(MentionJson::target).toList(),
                mentionedBy.stream().map(MentionJson::source).toList(),
                text(standard.upkeep().reviewed()),
                revision,
                Map.of("self", "/api/v1/standards/" + slug, "page", "/standards/" + slug));
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.text();
    }

    private static @Nullable String text(@Nullable StageCode stage) {
        return stage == null ? null : stage.code();
    }
}
