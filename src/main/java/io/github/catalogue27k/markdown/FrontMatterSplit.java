package io.github.catalogue27k.markdown;

/** A page cut at its second line {@code ---}; without front matter all of it is body. */
record FrontMatterSplit(String frontMatter, String body, int bodyLine) {
    private static final String MARK = "---\n";

    static FrontMatterSplit of(String text) {
        if (!text.startsWith(MARK)) {
            return new FrontMatterSplit("", text, 1);
        }
        int end = text.indexOf("\n" + MARK, MARK.length() - 1);
        if (end < 0) {
            throw new MarkdownException(1, "has front matter without an end. Close it with a line ---");
        }
        String frontMatter = text.substring(MARK.length(), end + 1);
        int bodyLine = 3 + (int) frontMatter.chars().filter(c -> c == '\n').count();
        return new FrontMatterSplit(frontMatter, text.substring(end + 1 + MARK.length()), bodyLine);
    }
}
