package io.github.catalogue27k.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of pages that hold standards together, each with its folder and the headings of its file. */
public enum ArticleKind {
    TOPIC("topics", "Introduction", "Reading order", null),
    PATH("paths", "Introduction", "Steps", "Afterwards"),
    COMPARISON("comparisons", "In short", "Side by side", "Which one"),
    QUESTION("questions", "Answer", null, null);

    private final String folder;
    private final String opening;
    private final @Nullable String list;
    private final @Nullable String closing;

    ArticleKind(String folder, String opening, @Nullable String list, @Nullable String closing) {
        this.folder = folder;
        this.opening = opening;
        this.list = list;
        this.closing = closing;
    }

    public static Optional<ArticleKind> of(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }

    /** Its folder under content and, behind a slash, its address. */
    public String folder() {
        return folder;
    }

    public String href() {
        return "/" + folder;
    }

    /** The heading of its first section. */
    public String opening() {
        return opening;
    }

    /** The heading of its list of standards; an answer to a question has none. */
    public Optional<String> list() {
        return Optional.ofNullable(list);
    }

    /** The heading of what may follow the list. */
    public Optional<String> closing() {
        return Optional.ofNullable(closing);
    }

    /** As in JSON: {@code path}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
