package io.github.catalogue27k.content;

import io.github.catalogue27k.markdown.Section;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what no page may say: nothing in the guise of something, and the same sentence as another page. */
record ProseCheck(List<StandardSource> standards, Problems problems) {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\b(?:TBA|TBC|TBD|TODO|FIXME|lorem ipsum)\\b", Pattern.CASE_INSENSITIVE);
    /** Shorter ones, such as "There is no successor.", are facts that may be true of two. */
    private static final int WORTH_KEEPING_APART = 60;

    void run() {
        Map<String, StandardSource> said = new HashMap<>();
        for (StandardSource standard : standards) {
            for (Section section : standard.page().document().sections()) {
                if (!section.title().equals("Structure")) {
                    placeholder(standard, section);
                    sentences(standard, section, said);
                }
            }
        }
    }

    private void placeholder(StandardSource standard, Section section) {
        Matcher found = PLACEHOLDER.matcher(section.text());
        if (found.find()) {
            problems.add(
                    standard.path(),
                    section.line(),
                    1,
                    "\"" + section.title() + "\" says \"" + found.group() + "\"",
                    "Leave the section out until there is something to say.");
        }
    }

    private void sentences(StandardSource standard, Section section, Map<String, StandardSource> said) {
        String text = section.text().replaceAll("\\s+", " ");
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = text.substring(start, end).strip();
            StandardSource other =
                    sentence.length() < WORTH_KEEPING_APART ? null : said.putIfAbsent(sentence, standard);
            if (other != null) {
                problems.add(
                        standard.path(),
                        section.line(),
                        1,
                        "says the same as " + other.path() + ": \"" + sentence + "\"",
                        "A sentence that fits two pages tells nothing about either: say what is true of this one.");
            }
        }
    }
}
