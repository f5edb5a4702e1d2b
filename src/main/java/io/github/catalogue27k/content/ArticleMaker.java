package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.ArticleEntry;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.content.ArticleSource.EntrySource;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import io.github.catalogue27k.markdown.MarkdownParser;
import io.github.catalogue27k.markdown.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an article from its source, with its prose rendered and each entry led to its place. */
record ArticleMaker(
        String revisionId, ArticleSource source, Register register, MentionLinker linker, Problems problems) {
    Article make() {
        String opening = source.kind() == ArticleKind.QUESTION
                ? source.prose().stream().map(this::withHeading).collect(Collectors.joining("\n"))
                : html(Optional.of(source.kind().opening()));
        Article article = new Article(
                revisionId,
                source.kind(),
                source.place(),
                source.id(),
                source.name(),
                source.summary(),
                source.audience(),
                new Article.Prose(opening, html(source.kind().closing()), words()));
        source.entries().forEach(entry -> entry(article, entry));
        return article;
    }

    private String html(Optional<String> heading) {
        return heading.flatMap(source::section)
                .map(section -> section.html(linker))
                .orElse("");
    }

    /** The first heading of an answer says only that it is one. */
    private String withHeading(Section section) {
        String heading = section.title().equals(source.kind().opening()) ? "" : "<h2>" + section.title() + "</h2>\n";
        return heading + section.html(linker);
    }

    private String words() {
        Stream<String> entries = source.entries().stream().map(EntrySource::words);
        return Stream.concat(source.prose().stream().map(Section::text), entries)
                .collect(Collectors.joining("\n"));
    }

    private void entry(Article article, EntrySource entry) {
        List<Reading> readings = Understanding.of(entry.target()).readings();
        Optional<Found> found = readings.size() == 1 ? register.find(readings.get(0)) : Optional.empty();
        if (found.filter(Found::exact).isEmpty()) {
            String notices = found.map(near -> String.join(" ", near.notices())).orElse("");
            problems.add(
                    source.path(),
                    entry.at().line(),
                    entry.at().column(),
                    "\"" + entry.target() + "\" leads nowhere",
                    notices.isEmpty() ? "Name a document that we hold, and a place in its contents." : notices);
            return;
        }
        String html = MarkdownParser.inline(entry.words(), entry.wordsAt(), linker);
        new ArticleEntry(
                article,
                entry.aspect(),
                entry.target(),
                found.get().entry().slug(),
                found.get().href(),
                html);
    }
}
