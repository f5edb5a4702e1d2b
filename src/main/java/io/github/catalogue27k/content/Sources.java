package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.AdoptedText;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Outsider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that curators wrote, typed file by file and not yet compared.
 *
 * @param whole whether every page about a standard could be read; where one could not, whatever leads there would be
 * reported too, and hide what is wrong
 */
record Sources(
        boolean whole,
        List<StandardSource> standards,
        List<ArticleSource> articles,
        List<TermSource> terms,
        List<AdoptedText> adoptions,
        List<Outsider> outsiders) {
    private static final Set<String> STANDARDS = Set.of("standards", "related");
    private static final String GLOSSARY = "glossary";

    static Sources read(List<SourceFile> files, Problems problems) {
        List<Page> pages = files.parallelStream()
                .filter(file -> isKnown(file, problems) && file.path().endsWith(".md"))
                .map(file -> Page.read(file, problems))
                .flatMap(Optional::stream)
                .toList();
        StandardReader standards = new StandardReader(problems);
        ArticleReader articles = new ArticleReader(problems);
        TermReader terms = new TermReader(problems);
        RowReader rows = new RowReader(files, problems);
        List<StandardSource> typed = pages.stream()
                .filter(page -> STANDARDS.contains(page.file().folder()))
                .map(standards::read)
                .flatMap(Optional::stream)
                .toList();
        long written =
                files.stream().filter(file -> STANDARDS.contains(file.folder())).count();
        return new Sources(
                typed.size() == written,
                typed,
                pages.stream()
                        .flatMap(page ->
                                ArticleKind.of(page.file().folder())
                                        .flatMap(kind -> articles.read(page, kind))
                                        .stream())
                        .sorted(Comparator.comparing(ArticleSource::kind).thenComparing(ArticleSource::place))
                        .toList(),
                pages.stream()
                        .filter(page -> page.file().folder().equals(GLOSSARY))
                        .flatMap(page -> terms.read(page).stream())
                        .toList(),
                rows.adoptions(),
                rows.outsiders());
    }

    Set<String> topics() {
        return articles.stream()
                .filter(article -> article.kind() == ArticleKind.TOPIC)
                .map(ArticleSource::id)
                .collect(Collectors.toSet());
    }

    private static boolean isKnown(SourceFile file, Problems problems) {
        String folder = file.folder();
        boolean page = file.path().equals(folder + "/" + file.name() + ".md")
                && (STANDARDS.contains(folder)
                        || folder.equals(GLOSSARY)
                        || ArticleKind.of(folder).isPresent());
        boolean list = Set.of(RowReader.ADOPTIONS, RowReader.NOT_SERIES).contains(file.path());
        if (!page && !list) {
            problems.add(
                    file.path(),
                    1,
                    1,
                    "is no kind of content",
                    "Write Markdown pages under standards, related, topics, paths, comparisons, questions or glossary.");
        }
        return page || list;
    }
}
