package io.github.catalogue27k.markdown;

import java.util.Arrays;

/** Finds line and column of an offset, counted in the file and not in the part of it that was parsed. */
final class Lines {
    private final int[] starts;
    private final int firstLine;
    private final int firstColumn;

    Lines(String text, int firstLine) {
        this(text, firstLine, 1);
    }

    Lines(String text, int firstLine, int firstColumn) {
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
        int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                found[line++] = i + 1;
            }
        }
        starts = found;
    }

    Position position(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        int line = index >= 0 ? index : -index - 2;
        int column = offset - starts[line] + (line == 0 ? firstColumn : 1);
        return new Position(firstLine + line, column);
    }
}
