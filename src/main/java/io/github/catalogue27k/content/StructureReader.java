package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Completeness;
import io.github.catalogue27k.catalogue.Obligation;
import io.github.catalogue27k.catalogue.Source;
import io.github.catalogue27k.content.StructureSource.Entry;
import io.github.catalogue27k.markdown.Block;
import io.github.catalogue27k.markdown.Position;
import io.github.catalogue27k.markdown.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the section "Structure": for each edition a {@code ###} heading with its designation, a line
 * {@code Source: … · partial: what is missing}, and a list of clauses and annexes.
 */
final class StructureReader {
    private static final Pattern SOURCE =
            Pattern.compile("Source: (?<sources>.+?) · (?<how>complete|partial|unknown)(?:: (?<remark>.+))?");
    private static final Pattern CLAUSE =
            Pattern.compile("(?<number>\\d+(?:\\.\\d+)*|[A-Z](?:\\.\\d+)+) (?<title>.+?)(?<dash> — (?<note>.+))?");
    private static final Pattern ANNEX =
            Pattern.compile("Annex (?<letter>[A-Z])(?: \\((?<how>normative|informative)\\))?"
                    + "(?: (?!— )(?<title>.+?))?(?<dash> — (?<note>.+))?");

    private final String file;
    private final Problems problems;

    StructureReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    List<StructureSource> read(Section section) {
        List<StructureSource> structures = new ArrayList<>();
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Block.Heading heading)) {
                report(
                        blocks.get(i).line(),
                        "stands in Structure outside an edition",
                        "Put it under ### and the designation of an edition.");
                continue;
            }
            Block source = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            Matcher line = SOURCE.matcher(source instanceof Block.Paragraph paragraph ? paragraph.text() : "");
            if (!line.matches()) {
                report(
                        heading.line(),
                        "\"" + heading.text() + "\" has no source line",
                        "Write below it: Source: https://… · complete, or partial: what is missing, or unknown.");
                continue;
            }
            i++;
            List<Entry> entries = List.of();
            if (i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Items items) {
                i++;
                entries = entries(items.items(), null);
            }
            structures.add(structure(heading, line, entries));
        }
        return structures;
    }

    private StructureSource structure(Block.Heading heading, Matcher line, List<Entry> entries) {
        Completeness how = Completeness.valueOf(line.group("how").toUpperCase(Locale.ROOT));
        if (entries.isEmpty() != (how == Completeness.UNKNOWN)) {
            report(
                    heading.line(),
                    "\"" + heading.text() + "\" is said to be " + how.code() + " and has "
                            + (entries.isEmpty() ? "no list" : "a list"),
                    "Say partial or complete with a list, unknown without.");
        }
        List<Source> sources = Arrays.stream(line.group("sources").split(" ; "))
                .map(String::strip)
                .filter(source -> !source.equals("none seen"))
                .map(Source::of)
                .toList();
        for (Source source : sources) {
            if (source.isLink() && source.address().contains(" ")) {
                report(
                        heading.line() + 1,
                        "\"" + source.address() + "\" is more than an address",
                        "Write a remark behind it in brackets, and \" ; \" between sources.");
            }
        }
        return new StructureSource(heading.text(), heading.line(), how, line.group("remark"), sources, entries);
    }

    private List<Entry> entries(List<Block.Item> items, @Nullable String parent) {
        List<Entry> entries = new ArrayList<>();
        String previous = null;
        for (Block.Item item : items) {
            Entry entry = entry(item);
            if (entry == null) {
                continue;
            }
            int at = item.position().line();
            if (parent != null && !entry.number().startsWith(parent + ".")) {
                report(at, entry.number() + " does not belong under " + parent, "Indent it below its own clause.");
            } else if (previous != null && !isAfter(entry.number(), previous)) {
                report(at, entry.number() + " is out of order after " + previous, "Put it in the document's order.");
            }
            previous = entry.number();
            entries.add(entry);
        }
        return entries;
    }

    private @Nullable Entry entry(Block.Item item) {
        Matcher annex = ANNEX.matcher(item.text());
        Matcher clause = CLAUSE.matcher(item.text());
        Matcher match = annex.matches() ? annex : clause;
        if (match == clause && !clause.matches()) {
            report(
                    item.position().line(),
                    "\"" + item.text() + "\" is neither a clause nor an annex",
                    "Write 6.1 Title, or Annex A (normative) Title.");
            return null;
        }
        boolean isAnnex = match == annex;
        String number = isAnnex ? annex.group("letter") : clause.group("number");
        String how = isAnnex ? annex.group("how") : null;
        Position at = item.position();
        return new Entry(
                isAnnex,
                number,
                match.group("title"),
                how == null ? null : Obligation.valueOf(how.toUpperCase(Locale.ROOT)),
                match.group("note"),
                new Position(at.line(), at.column() + Math.max(0, match.start("note"))),
                entries(item.children(), number));
    }

    /** Clauses come before annexes; 6.2 comes before 6.10. */
    private static boolean isAfter(String number, String previous) {
        String[] a = number.split("\\.");
        String[] b = previous.split("\\.");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int order = rank(a[i]) - rank(b[i]);
            if (order != 0) {
                return order > 0;
            }
        }
        return a.length > b.length;
    }

    private static int rank(String part) {
        return Character.isDigit(part.charAt(0)) ? Integer.parseInt(part) : 100_000 + part.charAt(0);
    }

    private void report(int line, String message, String hint) {
        problems.add(file, line, 1, message, hint);
    }
}
