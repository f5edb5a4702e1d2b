package io.github.catalogue27k.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as its readers see it: the current revision, and nothing of any other. */
@Service
@Transactional(readOnly = true)
public class Catalogue {
    private final CurrentRevision current;
    private final Repositories.Standards standards;
    private final Repositories.Articles articles;
    private final Repositories.Terms terms;
    private final Repositories.CrossReferences crossReferences;
    private final Repositories.Passages passages;

    Catalogue(
            CurrentRevision current,
            Repositories.Standards standards,
            Repositories.Articles articles,
            Repositories.Terms terms,
            Repositories.CrossReferences crossReferences,
            Repositories.Passages passages) {
        this.current = current;
        this.standards = standards;
        this.articles = articles;
        this.terms = terms;
        this.crossReferences = crossReferences;
        this.passages = passages;
    }

    public Revision revision() {
        return current.get().revision();
    }

    /** When the revision became current. */
    public Instant loadedAt() {
        return current.get().at();
    }

    /** What exists, by number: designations and places, without a question to the database. */
    public Register register() {
        return current.get().register();
    }

    public Optional<Standard> standard(String slug) {
        return standards.findByRevisionIdAndIdentitySlug(id(), slug);
    }

    /** The series in reading order. */
    public List<Standard> series() {
        return standards.findByRevisionIdAndInSeriesTrueOrderByReadingPosition(id());
    }

    /** The series and, behind it, the documents outside it. */
    public List<Standard> everything() {
        return standards.findByRevisionIdOrderByReadingPosition(id());
    }

    /** All parts of a number, and the undivided standard where there was one: {@code iso-iec-27035}. */
    public List<Standard> family(String familySlug) {
        return standards.findByRevisionIdAndIdentityFamilySlugOrderByReadingPosition(id(), familySlug);
    }

    /** All articles of a kind, in their order. */
    public List<Article> articles(ArticleKind kind) {
        return articles.findByRevisionIdAndKindOrderByPlace(id(), kind);
    }

    /** Where a standard stands in the lists of articles. */
    public List<ArticleEntry> entriesOn(String slug) {
        return articles.entriesOn(id(), slug);
    }

    /** The glossary by its terms, whatever their case. */
    public List<Term> terms() {
        return terms.findByRevisionId(id()).stream()
                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What the page about a standard mentions. */
    public List<CrossReference> mentions(String slug) {
        return crossReferences.findByRevisionIdAndSourceSlugOrderByRowNumber(id(), slug);
    }

    /** Where a standard is mentioned on other pages. */
    public List<CrossReference> mentionedBy(String slug) {
        return crossReferences.findByRevisionIdAndTargetSlugOrderByRowNumber(id(), slug).stream()
                .filter(reference -> !reference.sourceSlug().equals(slug))
                .toList();
    }

    /** Every findable place, for tables that are made once for a revision. */
    public List<Passage> passages() {
        return passages.findByRevisionId(id());
    }

    private String id() {
        return current.get().revision().id();
    }
}
