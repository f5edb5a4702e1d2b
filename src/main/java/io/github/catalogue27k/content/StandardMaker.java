package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Annex;
import io.github.catalogue27k.catalogue.Clause;
import io.github.catalogue27k.catalogue.Commentary;
import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.Contents;
import io.github.catalogue27k.catalogue.Draft;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Identity;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.Succession;
import io.github.catalogue27k.catalogue.Supplement;
import io.github.catalogue27k.content.StandardSource.DraftSource;
import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.content.StandardSource.SupplementSource;
import io.github.catalogue27k.content.StructureSource.Entry;
import io.github.catalogue27k.designation.Designation;
import io.github.catalogue27k.markdown.MarkdownParser;
import io.github.catalogue27k.markdown.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the entities of one standard from its source, with its prose rendered and its mentions linked. */
final class StandardMaker {
    private final String revisionId;
    private final Successors successors;
    private final StandardSource source;
    private final MentionLinker linker;

    StandardMaker(String revisionId, Successors successors, StandardSource source, MentionLinker linker) {
        this.revisionId = revisionId;
        this.successors = successors;
        this.source = source;
        this.linker = linker;
    }

    Standard make(int readingPosition) {
        Designation designation = source.designation();
        Standard standard = new Standard(
                revisionId,
                source.inSeries(),
                readingPosition,
                new Identity(
                        source.slug(),
                        designation.familySlug(),
                        designation.toString(),
                        source.type(),
                        RegisterMaker.title(source),
                        source.titleFr(),
                        source.shortTitle()),
                new StatusRule(source, successors).standing(),
                source.origin(),
                source.use(),
                source.upkeep());
        HistoryMaker history = new HistoryMaker(standard, successors);
        for (EditionSource edition : source.editions()) {
            edition(standard, edition);
            history.add(edition);
        }
        source.drafts().forEach(draft -> draft(standard, draft));
        source.page().document().sections().forEach(section -> commentary(standard, section));
        return standard;
    }

    private void edition(Standard standard, EditionSource source) {
        Designation designation = source.designation();
        Edition edition = new Edition(
                standard,
                source.year(),
                source.number(),
                source.imprint(),
                source.effectiveStatus(),
                source.pages(),
                source.adoptedAs(),
                new Succession(
                        names(source.replaces()),
                        source.outside(),
                        successors.names(designation),
                        source.confirmed(),
                        names(source.normativeReferences()),
                        source.normativeReferencesSource()),
                source.sources(),
                contents(designation.toString(), source.controls()));
        for (SupplementSource supplement : source.supplements()) {
            new Supplement(
                    edition,
                    supplement.imprint(),
                    supplement.anchor(),
                    StandardSource.statusOf(supplement.imprint()),
                    successors.names(supplement.designation()));
        }
    }

    private void draft(Standard standard, DraftSource draft) {
        String name = draft.designation().toString();
        new Draft(
                standard,
                name,
                draft.edition(),
                draft.title(),
                draft.stage(),
                draft.asOf(),
                draft.state(),
                draft.source(),
                source.structure(name).isPresent() ? contents(name, Set.of()) : null);
    }

    private Contents contents(String designation, Set<String> controls) {
        return source.structure(designation)
                .map(structure -> {
                    Contents contents =
                            new Contents(revisionId, structure.completeness(), structure.remark(), structure.sources());
                    structure.entries().forEach(entry -> entry(contents, null, null, entry, controls));
                    return contents;
                })
                .orElseGet(() -> new Contents(revisionId, Completeness.UNKNOWN, null, List.of()));
    }

    private void entry(
            Contents contents, @Nullable Clause parent, @Nullable Annex annex, Entry entry, Set<String> controls) {
        String note = entry.note() == null
                ? null
                : MarkdownParser.inline(entry.note(), entry.notePosition(), linker.in("Structure"));
        if (entry.annex()) {
            Annex made = new Annex(contents, entry.number(), entry.title(), entry.obligation(), note);
            entry.children().forEach(child -> entry(contents, null, made, child, controls));
            return;
        }
        Clause made = new Clause(
                contents,
                parent,
                annex,
                entry.number(),
                String.valueOf(entry.title()),
                note,
                entry.isControl(controls));
        entry.children().forEach(child -> entry(contents, made, annex, child, controls));
    }

    private void commentary(Standard standard, Section section) {
        Arrays.stream(Commentary.Kind.values())
                .filter(kind -> kind.heading().equals(section.title()))
                .findFirst()
                .ifPresent(kind -> {
                    String words = section.text();
                    new Commentary(standard, kind, section.html(linker.in(section.title())), words);
                });
    }

    private static List<String> names(List<Designation> designations) {
        return designations.stream().map(Designation::toString).toList();
    }
}
