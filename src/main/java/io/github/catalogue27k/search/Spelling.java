package io.github.catalogue27k.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for British and American words: {@code organisation} becomes {@code organization}. The index and our own
 * tables fold words by the same list, so it may fold a word that has one spelling only.
 */
final class Spelling {
    /** What is written for what, in a whole lower-case word. */
    record Rule(Pattern pattern, String replacement) {
        private static Rule of(String pattern, String replacement) {
            return new Rule(Pattern.compile(pattern), replacement);
        }

        private String fold(String word) {
            return pattern.matcher(word).replaceFirst(replacement);
        }
    }

    /** Each looks for a letter first and around it afterwards, because every word that is indexed passes all of them. */
    static final List<Rule> RULES = List.of(
            // organise, analyser
            Rule.of("s(?=(?:e|es|ed|ing|ation|ations|er|ers)$)(?<=^.{3,30}[iy]s)", "z"),
            // behaviour; catalogue; programme; labelled
            Rule.of(
                    "u(?=r(?:s|ed|ing|al|able)?$)(?<=^.{3,30}ou)"
                            + "|ue(?=s?$)(?<=^(?:catal|dial|anal)ogue)"
                            + "|me(?=s?$)(?<=^programme)"
                            + "|l(?=(?:ed|ing|er|ers)$)(?<=^(?:label|model|travel|cancel|fuel|signal)l)",
                    ""),
            // centre
            Rule.of("re(?=s?$)(?<=^.{0,30}(?:cent|met|theat)re)", "er"),
            // licence
            Rule.of("c(?=es?$)(?<=^(?:def|off|lic|pret)enc)", "s"));

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");
    private static final Pattern PREFIX = Pattern.compile("\\b(co|re|e|de|pre|non|cyber)-(?=\\p{L})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern OUTER_DOTS = Pattern.compile("^\\.+|\\.+$");

    private Spelling() {}

    /** A text as words: lower case, without accents, in one spelling; dots stay inside numbers. */
    static List<String> words(String text) {
        String plain = without(ACCENT, Normalizer.normalize(text, Normalizer.Form.NFKD))
                .toLowerCase(Locale.ROOT);
        String whole = PREFIX.matcher(without(POSSESSIVE, plain)).replaceAll("$1");
        return BETWEEN.splitAsStream(whole)
                .map(word -> without(OUTER_DOTS, word))
                .filter(word -> !word.isEmpty())
                .map(Spelling::fold)
                .toList();
    }

    private static String without(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }

    static String fold(String word) {
        String folded = word;
        for (Rule rule : RULES) {
            folded = rule.fold(folded);
        }
        return folded;
    }

    /** Plural and singular as one, roughly: enough to look a word up, not to show it. */
    static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
