package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Term;
import io.github.catalogue27k.markdown.Block;
import io.github.catalogue27k.markdown.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of the glossary: one {@code ##} heading a term, our words, and a list of {@code key: values}. */
record TermReader(Problems problems) {
    private static final Pattern FACT =
            Pattern.compile("(?<key>Abbreviation|Also|Asked as|Standards|See): (?<values>.+)");

    List<TermSource> read(Page page) {
        Fields fields = page.frontMatter().fields();
        String theme = fields.required("name");
        fields.required("summary");
        fields.required("place");
        int place = fields.number("place").orElse(0);
        fields.finish();
        List<TermSource> terms = new ArrayList<>();
        for (Section section : page.document().sections()) {
            terms.add(term(page.file().path(), theme, place, section));
        }
        return terms;
    }

    private TermSource term(String path, String theme, int place, Section section) {
        Map<String, List<String>> facts = new HashMap<>();
        boolean explained = false;
        for (Block block : section.blocks()) {
            if (block instanceof Block.Items items) {
                items.items().forEach(item -> fact(path, item, facts));
            } else {
                explained = true;
            }
        }
        if (section.title().isEmpty() || !explained) {
            problems.add(
                    path, section.line(), 1, "has a term without words", "Write ## and the term, then what it means.");
        }
        List<String> abbreviations = facts.getOrDefault("Abbreviation", List.of());
        return new TermSource(
                path,
                theme,
                place,
                new Term.Names(
                        section.title(),
                        abbreviations.isEmpty() ? null : abbreviations.get(0),
                        facts.getOrDefault("Also", List.of()),
                        facts.getOrDefault("Asked as", List.of())),
                section,
                facts.getOrDefault("Standards", List.of()),
                facts.getOrDefault("See", List.of()));
    }

    private void fact(String path, Block.Item item, Map<String, List<String>> facts) {
        Matcher fact = FACT.matcher(item.text());
        if (fact.matches()) {
            facts.put(
                    fact.group("key"),
                    Arrays.stream(fact.group("values").split("[,;]"))
                            .map(String::strip)
                            .filter(v -> !v.isEmpty())
                            .toList());
        } else {
            problems.add(
                    path,
                    item.position().line(),
                    item.position().column(),
                    "\"" + item.text() + "\" is no fact about a term",
                    "Write Abbreviation, Also, Asked as, Standards or See, a colon and values with commas between.");
        }
    }
}
