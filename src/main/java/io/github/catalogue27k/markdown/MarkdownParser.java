package io.github.catalogue27k.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a page: front matter between two lines {@code ---}, then sections under {@code ##} headings.
 *
 * <p>Example: {@code MarkdownParser.parse(text).sections().get(0).html(Linker.NONE)}.
 */
public final class MarkdownParser {
    static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), WikiLinkExtension.create()))
            .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private MarkdownParser() {}

    /** Reads a page; {@link MarkdownException} where the text is nested too deeply or takes too long. */
    public static MarkdownDocument parse(String text) {
        Guard.refuseDeepNesting(text);
        FrontMatterSplit split = FrontMatterSplit.of(text);
        return Guard.run(() -> {
            Document document = PARSER.parse(split.body());
            Lines lines = new Lines(split.body(), split.bodyLine());
            return new MarkdownDocument(
                    split.frontMatter(), sections(document, lines), RawHtml.positions(document, lines));
        });
    }

    /** Renders one line of our own words, such as the note behind a clause, without a paragraph around it. */
    public static String inline(String text, Position start, Linker linker) {
        Document document = PARSER.parse(text);
        Lines lines = new Lines(text, start.line(), start.column());
        String html = new Section("", start.line(), nodes(document), lines).html(linker);
        return html.replaceFirst("^<p>", "").replaceFirst("</p>\\s*$", "");
    }

    private static List<Section> sections(Document document, Lines lines) {
        List<Section> sections = new ArrayList<>();
        String title = "";
        int line = lines.position(0).line();
        List<Node> content = new ArrayList<>();
        for (Node node : nodes(document)) {
            if (node instanceof Heading heading && heading.getLevel() <= 2) {
                sections.add(new Section(title, line, content, lines));
                title = heading.getText().toString();
                line = lines.position(node.getStartOffset()).line();
                content = new ArrayList<>();
            } else {
                content.add(node);
            }
        }
        sections.add(new Section(title, line, content, lines));
        sections.removeIf(Section::isNothing);
        return sections;
    }

    private static List<Node> nodes(Document document) {
        List<Node> nodes = new ArrayList<>();
        document.getChildren().forEach(nodes::add);
        return nodes;
    }
}
