package io.github.catalogue27k.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** What stands under one {@code ##} heading: prose to render, or blocks to read as data. */
public final class Section {
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder(MarkdownParser.OPTIONS).build();
    private final String title;
    private final int line;
    private final List<Node> nodes;
    private final Lines lines;

    Section(String title, int line, List<Node> nodes, Lines lines) {
        this.title = title;
        this.line = line;
        this.nodes = nodes;
        this.lines = lines;
    }

    public String title() {
        return title;
    }

    public int line() {
        return line;
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    boolean isNothing() {
        return title.isEmpty() && nodes.isEmpty();
    }

    /** Renders the section, sanitised, with mentions turned into links. */
    public String html(Linker linker) {
        return Guard.run(() -> {
            Document whole = empty();
            Links links = new Links(linker, lines);
            for (Node node : nodes) {
                links.insert(node);
                whole.appendChild(node);
            }
            return Sanitizer.clean(RENDERER.render(whole)).strip();
        });
    }

    /** The page's options are taken over with it, for they hold the addresses that its links refer to. */
    private Document empty() {
        if (nodes.isEmpty()) {
            return new Document(MarkdownParser.OPTIONS, BasedSequence.NULL);
        }
        Document page = nodes.get(0).getDocument();
        return new Document(page, page.getChars());
    }

    /** The section without its lists, where these are data and not prose. */
    public Section withoutLists() {
        return new Section(
                title,
                line,
                nodes.stream().filter(node -> !(node instanceof ListBlock)).toList(),
                lines);
    }

    /** The words alone, for the full-text index and for counting. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Node node : nodes) {
            text.append(plain(node)).append('\n');
        }
        return text.toString().strip();
    }

    /** The section read as data, block by block. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Node node : nodes) {
            int at = position(node).line();
            if (node instanceof Heading heading) {
                blocks.add(new Block.Heading(heading.getText().toString(), at));
            } else if (node instanceof Paragraph) {
                blocks.add(new Block.Paragraph(joined(node), at));
            } else if (node instanceof ListBlock list) {
                blocks.add(new Block.Items(items(list), at));
            } else {
                blocks.add(new Block.Other(at));
            }
        }
        return blocks;
    }

    private List<Block.Item> items(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child : list.getChildren()) {
            if (child instanceof ListItem item) {
                items.add(item(item));
            }
        }
        return items;
    }

    private Block.Item item(ListItem item) {
        Position at = position(item);
        String text = "";
        List<Block.Item> children = new ArrayList<>();
        for (Node child : item.getChildren()) {
            if (child instanceof Paragraph) {
                text = joined(child);
                at = position(child);
            } else if (child instanceof ListBlock list) {
                children.addAll(items(list));
            }
        }
        return new Block.Item(text, at, children);
    }

    private Position position(Node node) {
        return lines.position(node.getStartOffset());
    }

    /** The source of a paragraph as one line. */
    private static String joined(Node node) {
        return node.getChars().toString().strip().replaceAll("\\s+", " ");
    }

    static String plain(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node).strip();
    }
}
