package io.github.catalogue27k.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question taken apart.
 *
 * @param phrases what stood in quotes
 * @param words everything else in order, folded
 */
record Question(List<String> phrases, List<String> words) {
    private static final int LONGEST = 300;
    /** More would be more clauses than an index takes. */
    private static final int MOST_WORDS = 24;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");
    /** Words that say nothing of what is looked for, in English and among standards. */
    private static final Set<String> EMPTY =
            Set.of(("a an and are as at be by can could do does for from had has have how i if"
                            + " in into is it its me my of on or our out should so some than that the their them then there these"
                            + " they this to under us use used using was we what when where whether which who whose why will with"
                            + " would you your need needs needed want must may i'm get find tell work works working about between"
                            + " against together iso iec standard standards norm norms pdf download document documents company companies firm business")
                    .split(" "));

    /** Operators, wildcards and control characters mean nothing here and are read as blanks. */
    static Question of(String text) {
        // One character may stand for eighteen, so the text is cut again.
        String asked = cut(Normalizer.normalize(cut(text), Normalizer.Form.NFKC));
        List<String> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(asked);
        while (quoted.find()) {
            List<String> words = Spelling.words(quoted.group(1));
            if (!words.isEmpty()) {
                phrases.add(String.join(" ", words));
            }
        }
        List<String> words = Spelling.words(QUOTED.matcher(asked).replaceAll(" "));
        return new Question(
                phrases.stream().limit(MOST_WORDS).toList(),
                words.stream().limit(MOST_WORDS).toList());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** The words that say something. */
    List<String> telling() {
        return words.stream().filter(word -> !isEmpty(word)).toList();
    }

    boolean isNothing() {
        return phrases.isEmpty() && words.isEmpty();
    }
}
