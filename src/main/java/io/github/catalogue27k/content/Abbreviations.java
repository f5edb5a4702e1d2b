package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Term;
import io.github.catalogue27k.markdown.Linker.Span;
import io.github.catalogue27k.markdown.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds abbreviations in prose and explains each where it stands first on a page, by a link to the glossary. */
record Abbreviations(Map<String, Term.Names> known) {
    static final Abbreviations NONE = new Abbreviations(Map.of());

    /** Two capitals at least, as in PII, SoA, IoT and 3GPP; what hangs on a number or an address is none. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\w/.:@&’'-])(?=\\w*[A-Z]\\w*[A-Z])[A-Z0-9][A-Za-z0-9]+(?![\\w/&@]|[-.][A-Z0-9])");

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    static Abbreviations of(List<TermSource> terms) {
        Map<String, Term.Names> known = new HashMap<>();
        for (TermSource term : terms) {
            String abbreviation = term.names().abbreviation();
            if (abbreviation != null) {
                // PCI DSS is known by either half.
                Arrays.stream(abbreviation.split(" ")).forEach(word -> known.putIfAbsent(word, term.names()));
            }
        }
        return new Abbreviations(known);
    }

    /**
     * The abbreviations of a run of prose that were not explained on this page before.
     *
     * @param taken what is a link already
     * @param explained those explained so far, to which the new ones are added
     * @param unknown told of each that is not in the glossary, with its offset
     */
    List<Span> spans(Prose prose, List<Span> taken, Set<String> explained, BiConsumer<String, Integer> unknown) {
        List<Span> spans = new ArrayList<>();
        Matcher token = TOKEN.matcher(prose.text());
        while (!known.isEmpty() && token.find()) {
            if (taken.stream().anyMatch(span -> span.start() < token.end() && token.start() < span.end())) {
                continue;
            }
            Term.Names names = names(token.group());
            if (names == null) {
                if (!isName(token.group())) {
                    unknown.accept(token.group(), token.start());
                }
            } else if (explained.add(names.name())) {
                spans.add(new Span(token.start(), token.end(), "/glossary#" + names.anchor(), names.name()));
            }
        }
        return spans;
    }

    /** A Roman number, or a made-up name as GitHub is, with more small letters than an abbreviation has. */
    private static boolean isName(String token) {
        return ROMAN.matcher(token).matches()
                || token.chars().filter(Character::isLowerCase).count() > 2;
    }

    private Term.@Nullable Names names(String token) {
        Term.Names names = known.get(token);
        return names == null ? known.get(token.replaceFirst("(?<=[A-Z])(?:s|\\d+)$", "")) : names;
    }
}
