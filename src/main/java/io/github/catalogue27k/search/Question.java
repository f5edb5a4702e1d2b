package io.github.catalogue27k.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question taken apart.
 *
 * @param phrases what stood in quotes
 * @param words everything else, folded, without what carries no meaning
 */
record Question(List<String> phrases, List<String> words) {
    private static final int LONGEST = 300;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");
    private static final Set<String> EMPTY = Set.of(
                    "a an and are as at be by can do does for from how i in into is it its me my of on or our out should that the"
                            + " their them this to under we what when where which who why will with you your need needs needed want"
                            + " iso iec standard standards norm pdf download free document documents about between")
            .stream()
            .flatMap(words -> java.util.Arrays.stream(words.split(" ")))
            .collect(java.util.stream.Collectors.toSet());

    /** Operators, wildcards and control characters mean nothing here and are read as blanks. */
    static Question of(String text) {
        String short_ = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<String> phrases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(short_);
        while (quoted.find()) {
            List<String> words = Spelling.words(quoted.group(1));
            if (!words.isEmpty()) {
                phrases.add(String.join(" ", words));
            }
        }
        List<String> words = Spelling.words(QUOTED.matcher(short_).replaceAll(" "));
        List<String> telling =
                words.stream().filter(word -> !EMPTY.contains(word)).toList();
        return new Question(phrases, telling.isEmpty() && phrases.isEmpty() ? words : telling);
    }

    boolean isEmpty() {
        return phrases.isEmpty() && words.isEmpty();
    }
}
