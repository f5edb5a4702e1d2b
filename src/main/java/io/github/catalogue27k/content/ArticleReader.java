package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.content.ArticleSource.EntrySource;
import io.github.catalogue27k.markdown.Block;
import io.github.catalogue27k.markdown.Position;
import io.github.catalogue27k.markdown.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads topics, paths, comparisons and questions: front matter, prose, and a list of {@code designation — words}. */
record ArticleReader(Problems problems) {
    private static final Pattern ENTRY = Pattern.compile("(?<target>.+?) — (?<words>.+)");

    Optional<ArticleSource> read(Page page, ArticleKind kind) {
        Fields fields = page.frontMatter().fields();
        String name = fields.required("name");
        String summary = fields.required("summary");
        fields.required("place");
        Optional<Integer> place = fields.number("place");
        String audience = kind == ArticleKind.PATH ? fields.required("for") : null;
        List<String> compared = kind == ArticleKind.COMPARISON ? fields.texts("standards") : List.of();
        fields.finish();
        List<Section> prose = new ArrayList<>();
        List<EntrySource> entries = new ArrayList<>();
        for (Section section : page.document().sections()) {
            if (kind.list().filter(section.title()::equals).isPresent()) {
                entries.addAll(entries(page.file().path(), section, kind));
            } else {
                prose.add(section);
            }
        }
        sections(page, kind, prose);
        return place.map(
                number -> new ArticleSource(page, kind, number, name, summary, audience, compared, prose, entries));
    }

    private void sections(Page page, ArticleKind kind, List<Section> prose) {
        String path = page.file().path();
        if (prose.stream().noneMatch(section -> section.title().equals(kind.opening()))) {
            problems.add(
                    path, 1, 1, "has no section \"" + kind.opening() + "\"", "Begin with ## " + kind.opening() + ".");
        }
        for (Section section : prose) {
            boolean known = kind == ArticleKind.QUESTION
                    || section.title().equals(kind.opening())
                    || kind.closing().filter(section.title()::equals).isPresent();
            if (!known || section.isEmpty()) {
                String wrong = known ? "has an empty section \"" : "has an unknown section \"";
                problems.add(path, section.line(), 1, wrong + section.title() + "\"", headings(kind));
            }
        }
    }

    private static String headings(ArticleKind kind) {
        return Stream.of(Optional.of(kind.opening()), kind.list(), kind.closing())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "Write ", "."));
    }

    private List<EntrySource> entries(String path, Section section, ArticleKind kind) {
        List<EntrySource> entries = new ArrayList<>();
        String aspect = null;
        for (Block block : section.blocks()) {
            if (block instanceof Block.Heading heading && kind == ArticleKind.COMPARISON) {
                aspect = heading.text();
            } else if (block instanceof Block.Items items) {
                for (Block.Item item : items.items()) {
                    entries.addAll(entry(path, aspect, item));
                }
            } else {
                problems.add(
                        path,
                        block.line(),
                        1,
                        "is no entry of the list",
                        "Write 1. ISO/IEC 27001:2022 clause 4 — why.");
            }
        }
        return entries;
    }

    private List<EntrySource> entry(String path, @Nullable String aspect, Block.Item item) {
        Matcher entry = ENTRY.matcher(item.text());
        Position at = item.position();
        if (!entry.matches()) {
            problems.add(
                    path,
                    at.line(),
                    at.column(),
                    "\"" + item.text() + "\" has no dash",
                    "Write a designation, maybe with a place, then \" — \" and your words.");
            return List.of();
        }
        Position words = new Position(at.line(), at.column() + entry.start("words"));
        return List.of(new EntrySource(aspect, entry.group("target"), at, entry.group("words"), words));
    }
}
