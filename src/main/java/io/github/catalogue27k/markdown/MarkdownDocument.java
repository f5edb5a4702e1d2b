package io.github.catalogue27k.markdown;

import java.util.List;

/**
 * A page taken apart: its front matter as written (line 2 of the file is its first), its sections, and the positions of
 * HTML written by hand.
 */
public record MarkdownDocument(String frontMatter, List<Section> sections, List<Position> rawHtml) {
    public MarkdownDocument {
        sections = List.copyOf(sections);
        rawHtml = List.copyOf(rawHtml);
    }
}
