package io.github.catalogue27k.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Finds HTML that an author wrote by hand; it would be shown as text, so it is refused. */
final class RawHtml {
    private RawHtml() {}

    static List<Position> positions(Document document, Lines lines) {
        List<Position> found = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlBlock
                    || node instanceof HtmlCommentBlock
                    || node instanceof HtmlInline
                    || node instanceof HtmlInlineComment) {
                found.add(lines.position(node.getStartOffset()));
            }
        }
        return found;
    }
}
