package io.github.catalogue27k.markdown;

/** The text cannot be read as Markdown without risk; the message says why and what to write instead. */
public final class MarkdownException extends RuntimeException {
    private final int line;

    MarkdownException(int line, String message) {
        super(message);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
