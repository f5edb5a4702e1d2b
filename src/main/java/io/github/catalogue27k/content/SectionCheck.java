package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Commentary;
import io.github.catalogue27k.markdown.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Whether a page has its sections in the order that every page has, each once and none empty. */
record SectionCheck(StandardSource standard, Problems problems) {
    private static final List<String> SECTIONS = Stream.concat(
                    Arrays.stream(Commentary.Kind.values()).map(Commentary.Kind::heading), Stream.of("Structure"))
            .sorted((a, b) -> place(a) - place(b))
            .toList();

    void run() {
        List<String> seen = new ArrayList<>();
        for (Section section : standard.page().document().sections()) {
            String title = section.title();
            String wrong = null;
            if (!SECTIONS.contains(title)) {
                wrong = title.isEmpty()
                        ? "has text before its first section"
                        : "has an unknown section \"" + title + "\"";
            } else if (seen.contains(title)) {
                wrong = "has the section \"" + title + "\" twice";
            } else if (!seen.isEmpty() && place(seen.get(seen.size() - 1)) > place(title)) {
                wrong = "has the section \"" + title + "\" out of order";
            } else if (section.isEmpty()) {
                wrong = "has an empty section \"" + title + "\"";
            }
            if (wrong != null) {
                String hint = section.isEmpty()
                        ? "Write it, or leave its heading out."
                        : "Write, in this order: " + String.join(", ", SECTIONS) + ".";
                problems.add(standard.path(), section.line(), 1, wrong, hint);
            }
            seen.add(title);
        }
    }

    /** Structure stands between Scope and Status. */
    private static int place(String section) {
        return switch (section) {
            case "Abstract" -> 0;
            case "Introduction" -> 1;
            case "Scope" -> 2;
            case "Structure" -> 3;
            case "Status" -> 4;
            default -> 5;
        };
    }
}
