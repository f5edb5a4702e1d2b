package io.github.catalogue27k.content;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs every check on a folder of content without starting anything: {@code ContentVerifier.verify(folder)}. */
public final class ContentVerifier {
    /**
     * What verifying found.
     *
     * @param files how many were read
     * @param problems by file and line; without an error among them the content can be served
     */
    public record Verification(int files, List<Problem> problems) {
        public Verification {
            problems = List.copyOf(problems);
        }

        public long errors() {
            return problems.stream().filter(Problem::isError).count();
        }
    }

    private ContentVerifier() {}

    /**
     * Reads and checks all files. Without a folder, the content in the jar.
     *
     * @throws ContentException if the folder is none
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Verification verify(@Nullable Path folder) {
        return verify(folder == null ? SourceFiles.inJar() : SourceFiles.in(folder));
    }

    static Verification verify(List<SourceFile> files) {
        Problems problems = new Problems();
        ContentReader.read(files, problems);
        return new Verification(files.size(), problems.sorted());
    }
}
