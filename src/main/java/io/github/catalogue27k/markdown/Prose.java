package io.github.catalogue27k.markdown;

import java.util.function.IntFunction;

/**
 * A run of plain text inside a page, as the author wrote it, with the paragraph it stands in.
 *
 * @param text the run itself, in which a {@link Linker} looks for mentions
 * @param paragraph the whole paragraph, markup removed, from which a sentence can be quoted
 * @param positions tells the position in the file of an offset in {@code text}
 */
public record Prose(String text, String paragraph, IntFunction<Position> positions) {
    public Position position(int offset) {
        return positions.apply(offset);
    }
}
