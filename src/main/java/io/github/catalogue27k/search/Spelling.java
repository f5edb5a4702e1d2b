package io.github.catalogue27k.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One spelling for British and American words: {@code organisation} becomes {@code organization}. The index and our own
 * tables fold words by the same list, so it may fold a word that has one spelling only.
 */
final class Spelling {
    /** Pattern and replacement, applied to a whole lower-case word. */
    static final Map<String, String> RULES = rules();

    private Spelling() {}

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("^(.{3,})is(e|es|ed|ing|ation|ations|er|ers)$", "$1iz$2");
        rules.put("^(.{3,})ys(e|es|ed|ing|er|ers)$", "$1yz$2");
        rules.put("^(.{3,})our(s|ed|ing|al|able)?$", "$1or$2");
        rules.put("^(.*(?:cent|met|theat))re(s?)$", "$1er$2");
        rules.put("^(def|off|lic|pret)ence(s?)$", "$1ense$2");
        rules.put("^(catal|dial|anal)ogue(s?)$", "$1og$2");
        rules.put("^programme(s?)$", "program$1");
        rules.put("^(label|model|travel|cancel|fuel|signal)l(ed|ing|er|ers)$", "$1$2");
        return rules;
    }

    /** A text as words: lower case, without accents, in one spelling; dots stay inside numbers. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]s?\\b", "")
                .replaceAll("\\b(co|re|e|de|pre|non|cyber)-(?=\\p{L})", "$1");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}.]+"))
                .map(word -> word.replaceAll("^\\.+|\\.+$", ""))
                .filter(word -> !word.isEmpty())
                .map(Spelling::fold)
                .toList();
    }

    static String fold(String word) {
        String folded = word;
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            folded = folded.replaceFirst(rule.getKey(), rule.getValue());
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
