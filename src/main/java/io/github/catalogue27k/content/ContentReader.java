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
        Sources sources = Sources.read(files, problems);
        new ContentCheck(sources, problems).run();
        RevisionContent content = new RevisionMaker(RevisionId.of(files), sources, problems).make();
        problems.raise();
        return content;
    }
}
