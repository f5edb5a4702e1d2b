package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.markdown.Position;
import io.github.catalogue27k.markdown.Section;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A topic, path, comparison or question as its curator wrote it.
 *
 * @param prose what stands around the list, in order
 * @param entries the list: each begins with a designation
 * @param compared what a comparison sets side by side
 */
record ArticleSource(
        Page page,
        ArticleKind kind,
        int place,
        String name,
        String summary,
        @Nullable String audience,
        List<String> compared,
        List<Section> prose,
        List<EntrySource> entries) {
    /**
     * An entry of the list.
     *
     * @param target {@code ISO/IEC 27001:2022 clause 6.1.3}
     * @param words our own, behind the dash
     */
    record EntrySource(@Nullable String aspect, String target, Position at, String words, Position wordsAt) {}

    String id() {
        return page.file().name();
    }

    String path() {
        return page.file().path();
    }

    /** The section with a heading; nothing where the curator left it out. */
    Optional<Section> section(String heading) {
        return prose.stream().filter(section -> section.title().equals(heading)).findFirst();
    }
}
