package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.CrossReference;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.catalogue.Revision;
import io.github.catalogue27k.catalogue.RevisionContent;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes all entities of a revision from sources that have been checked. */
final class RevisionMaker {
    private final String revisionId;
    private final Sources sources;
    private final List<StandardSource> standards;
    private final Successors successors;
    private final Register register;
    private final Abbreviations abbreviations;
    private final Problems problems;

    RevisionMaker(String revisionId, Sources sources, Problems problems) {
        this.revisionId = revisionId;
        this.sources = sources;
        this.standards = sources.standards().stream()
                .sorted(Comparator.comparing((StandardSource s) -> !s.inSeries())
                        .thenComparing(StandardSource::designation))
                .toList();
        this.successors = new Successors(standards);
        this.register = new RegisterMaker(standards, successors, sources.adoptions(), sources.outsiders()).make();
        this.abbreviations = Abbreviations.of(sources.terms());
        this.problems = problems;
    }

    RevisionContent make() {
        List<Standard> made = new ArrayList<>();
        List<CrossReference> references = new ArrayList<>();
        for (StandardSource source : standards) {
            MentionLinker linker = linker(source.path(), source.slug(), abbreviations);
            made.add(new StandardMaker(revisionId, successors, source, linker).make(made.size()));
            references.addAll(linker.found());
        }
        List<Article> articles =
                sources.whole() ? sources.articles().stream().map(this::article).toList() : List.of();
        List<Term> terms = sources.terms().stream().map(this::term).toList();
        return new RevisionContent(revision(), register, made, articles, terms, references);
    }

    private Article article(ArticleSource source) {
        return new ArticleMaker(
                        revisionId, source, register, linker(source.path(), source.id(), abbreviations), problems)
                .make();
    }

    /** An abbreviation in the glossary is not explained by the glossary. */
    private Term term(TermSource source) {
        MentionLinker linker = linker(source.path(), source.names().anchor(), Abbreviations.NONE);
        var prose = source.section().withoutLists();
        return new Term(
                revisionId,
                source.theme(),
                source.names(),
                prose.html(linker),
                prose.text(),
                source.standards(),
                source.see());
    }

    private MentionLinker linker(String path, String slug, Abbreviations explained) {
        return new MentionLinker(register, revisionId, path, slug, explained, problems);
    }

    private Revision revision() {
        FactDates dates = FactDates.of(standards);
        return new Revision(revisionId, dates.oldest(), dates.newest());
    }
}
