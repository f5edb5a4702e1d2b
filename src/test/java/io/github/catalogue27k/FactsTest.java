package io.github.catalogue27k;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.designation.Designation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Compares what every page shows with a digest of the facts, which was not made from the pages. */
class FactsTest extends RunningSite {
    private record Fact(
            String designation, String kind, String published, String withdrawn, String stage, String status) {
        static Fact of(String line) {
            String[] cells = line.split("\t", -1);
            return new Fact(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        String slug() {
            return Designation.parse(designation).slug();
        }
    }

    private static List<Fact> facts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/facts/digest.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Fact::of)
                .toList();
    }

    @Test
    void theDigestHasTheWholeSeries() throws IOException {
        Map<String, Long> counts = facts().stream().collect(Collectors.groupingBy(Fact::kind, Collectors.counting()));

        assertThat(counts).isEqualTo(Map.of("standard", 107L, "edition", 137L, "supplement", 10L));
    }

    @Test
    void everyPageShowsItsFacts() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Fact fact : facts()) {
            String page = get("/standards/" + fact.slug()).body();
            String shown = fact.kind().equals("standard") ? heading(page) : row(page, fact.designation());
            for (String expected : expected(fact)) {
                if (!shown.contains(expected)) {
                    wrong.add(fact.designation() + ": no \"" + expected + "\" in " + shown);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> expected(Fact fact) {
        List<String> expected = new ArrayList<>(List.of("class=\"status " + fact.status() + "\""));
        if (!fact.published().isEmpty()) {
            expected.add("<td>" + new PartialDate(fact.published()).words() + "</td>");
        }
        if (!fact.withdrawn().isEmpty()) {
            expected.add("<td>" + new PartialDate(fact.withdrawn()).words() + "</td>");
        }
        if (!fact.stage().isEmpty() && !fact.kind().equals("supplement")) {
            expected.add(">" + fact.stage() + "</span>");
        }
        return expected;
    }

    private static String heading(String page) {
        return page.substring(page.indexOf("<header class=\"head\">"), page.indexOf("<div class=\"columns\">"));
    }

    /** The row of the table of editions that names a document. */
    private static String row(String page, String designation) {
        for (String row : page.substring(page.indexOf("id=\"status\"")).split("<tr")) {
            int end = row.indexOf("</tr>");
            if (end > 0 && row.contains(">" + designation + "</a>") && row.indexOf(designation) < row.indexOf("<td")) {
                return row.substring(0, end);
            }
        }
        return "";
    }
}
