package io.github.catalogue27k.catalogue;

import java.util.List;

/** All that one revision holds, checked and complete, ready to be loaded. */
public record RevisionContent(
        Revision revision,
        Register register,
        List<Standard> standards,
        List<Article> articles,
        List<Term> terms,
        List<CrossReference> crossReferences) {
    public RevisionContent {
        standards = List.copyOf(standards);
        articles = List.copyOf(articles);
        terms = List.copyOf(terms);
        crossReferences = List.copyOf(crossReferences);
    }
}
