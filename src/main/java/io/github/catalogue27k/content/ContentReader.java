package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.RevisionContent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads content whole: parse, type, compare, make. Every problem of every file is reported together in one
 * {@link ContentException}; what is returned has none.
 */
final class ContentReader {
    private ContentReader() {}

    static RevisionContent read(List<SourceFile> files) {
        Problems problems = new Problems();
        List<Page> pages = files.stream()
                .filter(file -> isKnown(file, problems))
                .map(file -> Page.read(file, problems))
                .flatMap(Optional::stream)
                .toList();
        List<TopicSource> topics = pages.stream()
                .filter(page -> page.file().folder().equals("topics"))
                .map(TopicSource::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(TopicSource::place))
                .toList();
        StandardReader reader = new StandardReader(problems);
        List<StandardSource> standards = pages.stream()
                .filter(page -> !page.file().folder().equals("topics"))
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
        new ContentCheck(standards, topics, problems).run();
        RevisionContent content = new RevisionMaker(RevisionId.of(files), standards, topics, problems).make();
        problems.raise();
        return content;
    }

    private static boolean isKnown(SourceFile file, Problems problems) {
        boolean known = List.of("standards", "related", "topics").contains(file.folder())
                && file.path().endsWith(".md")
                && file.path().indexOf('/') == file.path().lastIndexOf('/');
        if (!known) {
            problems.add(
                    file.path(),
                    1,
                    1,
                    "is no kind of content",
                    "Write Markdown pages under standards, related or topics.");
        }
        return known;
    }
}
