package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Passage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a hit out of the fields that the index gives back, and says why it is one. */
final class HitMaker {
    private static final Pattern MARKED = Pattern.compile("<mark>([^<]+)</mark>");

    private HitMaker() {}

    static Hit of(List<?> values, Question question) {
        Passage.Kind kind = (Passage.Kind) values.get(0);
        String title = (String) values.get(4) + values.get(5);
        String shortTitle = (String) values.get(6);
        String subject = (String) values.get(7) + values.get(5);
        String heading = first(values.get(8)) + first(values.get(9));
        String names = first(values.get(10));
        String lead = first(values.get(11));
        String body = first(values.get(12));
        String snippet = !lead.isEmpty() ? lead : body.isEmpty() ? names : body;
        return new Hit(
                kind.code(),
                (String) values.get(1),
                (String) values.get(2),
                (String) values.get(3),
                title,
                shortTitle.equalsIgnoreCase(subject) ? "" : shortTitle,
                heading.isEmpty() ? escape(subject) : heading,
                snippet,
                question.isNothing()
                        ? "everything"
                        : why(kind, heading, names, lead, heading + names + lead + body, question),
                (String) values.get(13),
                (Float) values.get(14));
    }

    private static String why(
            Passage.Kind kind, String heading, String names, String lead, String all, Question question) {
        if (!hasOwnWord(all, question)) {
            return "synonym";
        }
        if (!heading.isEmpty()) {
            return kind == Passage.Kind.STANDARD || kind == Passage.Kind.EDITION ? "title" : kind.code();
        }
        if (!names.isEmpty()) {
            boolean number = MARKED.matcher(names)
                    .results()
                    .anyMatch(marked -> marked.group(1).matches(".*\\d.*"));
            return number ? "former number" : "short title";
        }
        return lead.isEmpty()
                ? kind == Passage.Kind.TERM ? "synonym" : "commentary"
                : kind == Passage.Kind.STANDARD ? "abstract or scope" : kind.code();
    }

    /** Whether a word of the question itself is marked, and not only another name for it. */
    private static boolean hasOwnWord(String html, Question question) {
        Matcher marked = MARKED.matcher(html);
        boolean any = false;
        while (marked.find()) {
            any = true;
            String word = String.join(" ", Spelling.words(marked.group(1))).toLowerCase(Locale.ROOT);
            String start = word.substring(0, Math.min(4, word.length()));
            if (question.telling().stream().anyMatch(own -> own.startsWith(start))
                    || question.phrases().stream().anyMatch(phrase -> phrase.contains(start))) {
                return true;
            }
        }
        return !any;
    }

    private static String first(Object highlights) {
        List<?> list = (List<?>) highlights;
        return list.isEmpty() ? "" : (String) list.get(0);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
