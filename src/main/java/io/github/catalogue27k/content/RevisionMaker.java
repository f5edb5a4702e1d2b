package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.CrossReference;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.catalogue.Revision;
import io.github.catalogue27k.catalogue.RevisionContent;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.catalogue.Term;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        // What leads to a page that could not be read leads nowhere, and would hide what is wrong with that page.
        this.problems = sources.whole() ? problems : new Problems();
    }

    RevisionContent make() {
        // Half the time of a load is the rendering of prose, and each page is rendered alone.
        List<Made> made = IntStream.range(0, standards.size())
                .parallel()
                .mapToObj(this::standard)
                .toList();
        List<Article> articles =
                sources.whole() ? sources.articles().stream().map(this::article).toList() : List.of();
        return new RevisionContent(
                revision(),
                register,
                made.stream().map(Made::standard).toList(),
                articles,
                sources.terms().stream().map(this::term).toList(),
                made.stream().flatMap(standard -> standard.references.stream()).toList());
    }

    private record Made(Standard standard, List<CrossReference> references) {}

    private Made standard(int readingPosition) {
        StandardSource source = standards.get(readingPosition);
        MentionLinker linker = linker(source.path(), source.slug(), abbreviations);
        Standard standard = new StandardMaker(revisionId, successors, source, linker).make(readingPosition);
        return new Made(standard, linker.found());
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
