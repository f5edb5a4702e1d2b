package io.github.catalogue27k.content;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs every check on a folder of content without starting anything: {@code ContentVerifier.verify(folder)}. */
public final class ContentVerifier {
    private ContentVerifier() {}

    /** All problems, by file and line; empty where the content can be served. Without a folder, the content in the jar. */
    public static List<Problem> verify(@Nullable Path folder) {
        try {
            ContentReader.read(folder == null ? SourceFiles.inJar() : SourceFiles.in(folder));
            return List.of();
        } catch (ContentException wrong) {
            return wrong.problems();
        }
    }
}
