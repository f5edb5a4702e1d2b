package io.github.catalogue27k.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Puts the links that a {@link Linker} finds into the parsed text. */
final class Links {
    private final Linker linker;
    private final Lines lines;

    Links(Linker linker, Lines lines) {
        this.linker = linker;
        this.lines = lines;
    }

    void insert(Node node) {
        if (node instanceof Heading || node instanceof LinkNodeBase || node instanceof Code) {
            return;
        }
        List<Node> children = new ArrayList<>();
        node.getChildren().forEach(children::add);
        List<Node> run = new ArrayList<>();
        for (Node child : children) {
            if (child instanceof Text || child instanceof SoftLineBreak) {
                run.add(child);
                continue;
            }
            link(run, node);
            run.clear();
            if (child instanceof WikiLink wikiLink) {
                link(wikiLink, node);
            } else {
                insert(child);
            }
        }
        link(run, node);
    }

    /** Looks at neighbouring text as one run, so that a mention may go over a line's end. */
    private void link(List<Node> run, Node parent) {
        if (run.isEmpty()) {
            return;
        }
        BasedSequence whole = run.get(0)
                .getDocument()
                .getChars()
                .subSequence(
                        run.get(0).getStartOffset(), run.get(run.size() - 1).getEndOffset());
        List<Linker.Span> spans = linker.mentions(prose(whole, parent));
        if (spans.isEmpty()) {
            return;
        }
        Node anchor = run.get(0);
        int done = 0;
        for (Linker.Span span : spans) {
            before(anchor, whole.subSequence(done, span.start()));
            anchor.insertBefore(link(span, whole.subSequence(span.start(), span.end())));
            done = span.end();
        }
        before(anchor, whole.subSequence(done, whole.length()));
        run.forEach(Node::unlink);
    }

    private void link(WikiLink wikiLink, Node parent) {
        BasedSequence label = wikiLink.getText().isNull() ? wikiLink.getLink() : wikiLink.getText();
        linker.wikiLink(wikiLink.getLink().toString(), prose(wikiLink.getChars(), parent))
                .ifPresent(span -> {
                    wikiLink.insertBefore(link(span, label));
                    wikiLink.unlink();
                });
    }

    private Prose prose(BasedSequence text, Node parent) {
        int start = text.getStartOffset();
        return new Prose(text.toString(), Section.plain(parent), offset -> lines.position(start + offset));
    }

    private static void before(Node anchor, BasedSequence text) {
        if (!text.isEmpty()) {
            anchor.insertBefore(new Text(text));
        }
    }

    private static Link link(Linker.Span span, BasedSequence label) {
        Link link = new Link();
        link.setChars(label);
        link.setUrl(BasedSequence.of(span.href()));
        link.setTitle(BasedSequence.of(span.title()));
        link.appendChild(new Text(label));
        return link;
    }
}
