package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.RevisionContent;
import java.util.List;

/**
 * Reads content whole: parse, type, compare, make. Every problem of every file is reported together in one
 * {@link ContentException}; what is returned has none.
 */
final class ContentReader {
    private ContentReader() {}

    static RevisionContent read(List<SourceFile> files) {
        Problems problems = new Problems();
        RevisionContent content = read(files, problems);
        problems.raise();
        return content;
    }

    /** Reads on where something is wrong and collects it; what is returned is whole only if nothing was. */
    static RevisionContent read(List<SourceFile> files, Problems problems) {
        Sources sources = Sources.read(files, problems);
        new ContentCheck(sources, problems).run();
        new AgeCheck(sources).run();
        return new RevisionMaker(RevisionId.of(files), sources, problems).make();
    }
}
