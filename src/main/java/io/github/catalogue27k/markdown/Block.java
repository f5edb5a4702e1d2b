package io.github.catalogue27k.markdown;

import java.util.List;

/** A part of a section that is read as data and not as prose, as the clause lists under "Structure" are. */
public sealed interface Block {
    int line();

    record Heading(String text, int line) implements Block {}

    record Paragraph(String text, int line) implements Block {}

    record Items(List<Item> items, int line) implements Block {}

    /** Anything else: code, quotes, tables. */
    record Other(int line) implements Block {}

    /** One entry of a list with the entries below it. */
    record Item(String text, Position position, List<Item> children) {}
}
