package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the glossary, letter by letter. */
@Component
@Transactional(readOnly = true)
class GlossaryViews {
    record GlossaryView(Steps steps, int count, List<Letter> letters) {}

    record Letter(String name, List<TermView> terms) {}

    record TermView(
            String anchor,
            String name,
            @Nullable String abbreviation,
            String also,
            String theme,
            String html,
            List<Link> standards,
            List<Link> see) {}

    private final Catalogue catalogue;

    GlossaryViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    GlossaryView glossary() {
        List<Term> terms = catalogue.terms();
        Links links = new Links(catalogue.register());
        Map<String, Link> places = terms.stream()
                .collect(Collectors.toMap(
                        term -> term.name().toLowerCase(Locale.ROOT),
                        term -> Link.to("#" + term.anchor(), term.name())));
        Map<String, List<TermView>> letters = terms.stream()
                .collect(Collectors.groupingBy(
                        term -> letter(term.name()),
                        TreeMap::new,
                        Collectors.mapping(term -> view(term, links, places), Collectors.toList())));
        return new GlossaryView(
                Steps.up(Steps.HOME),
                terms.size(),
                letters.entrySet().stream()
                        .map(letter -> new Letter(letter.getKey(), letter.getValue()))
                        .toList());
    }

    private static String letter(String name) {
        String first = name.substring(0, 1).toUpperCase(Locale.ROOT);
        return Character.isLetter(first.charAt(0)) ? first : "0–9";
    }

    private static TermView view(Term term, Links links, Map<String, Link> places) {
        return new TermView(
                term.anchor(),
                term.name(),
                term.abbreviation().orElse(null),
                String.join(", ", term.also()),
                term.theme(),
                term.html(),
                links.to(term.standards()),
                term.see().stream()
                        .map(name -> places.get(name.toLowerCase(Locale.ROOT)))
                        .toList());
    }
}
