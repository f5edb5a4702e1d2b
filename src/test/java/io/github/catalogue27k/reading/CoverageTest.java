package io.github.catalogue27k.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import io.github.catalogue27k.reading.CoverageView.Figure;
import io.github.catalogue27k.reading.CoverageView.Gap;
import io.github.catalogue27k.reading.CoverageView.Group;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page says we have is what stands in the folder of content. */
class CoverageTest extends RunningSite {
    private static final Path CONTENT = Path.of("content");

    @Autowired
    private CoverageViews views;

    @Test
    void theTotalsAreThoseOfTheFiles() {
        long standards = files("standards", "").count();
        long records = files("related", "").count();

        assertThat(figure("pages of the series written"))
                .isEqualTo(files("standards", "\n## Abstract\n").count() + " of " + standards);
        assertThat(figure("checked by a second reader"))
                .isEqualTo(files("standards", "\nreviewed: ").count() + " of " + standards);
        assertThat(figure("records outside the series with a paragraph"))
                .isEqualTo(files("related", "\n## Abstract\n").count() + " of " + records);
        for (String folder : List.of("topics", "comparisons", "questions")) {
            assertThat(figure(folder))
                    .isEqualTo(String.valueOf(files(folder, "").count()));
        }
        assertThat(figure("reading paths"))
                .isEqualTo(String.valueOf(files("paths", "").count()));
        assertThat(figure("adoptions"))
                .isEqualTo(
                        String.valueOf(read(CONTENT.resolve("adoptions.yaml")).split("\n- ").length));
    }

    @Test
    void everyEditionOfTheSeriesIsCountedOnceByItsContents() {
        long complete = count("editions with complete contents");
        long partial = count("editions with partial contents");
        long unknown = count("editions with unknown contents");

        assertThat(complete + partial + unknown).isEqualTo(137);
        assertThat(gaps("partial").size() + gaps("earlier-partial").size()).isEqualTo((int) partial);
        assertThat(gaps("unknown").size() + gaps("earlier-unknown").size()).isEqualTo((int) unknown);
    }

    @Test
    void theGapsAreThoseOfTheFiles() {
        assertThat(gaps("no-scope"))
                .hasSize((int) files("standards", "").count()
                        - (int) files("standards", "\n## Scope\n").count());
        assertThat(gaps("unchecked-records"))
                .hasSize((int) files("related", "").count()
                        - (int) files("related", "\nreviewed: ").count());
    }

    @Test
    void aStandardWithAnUnknownStructureIsListedAndLeadsToTheReason() {
        String page = get("/coverage").body();

        assertThat(page)
                .contains("href=\"#contents-iso-iec-27013-2021\"")
                .containsPattern("id=\"contents-iso-iec-27013-2021\"><a [^>]*href=\"/standards/iso-iec-27013/2021\"");
    }

    @Test
    void everyPageOfTheSeriesHasARowThatLeadsToIt() {
        List<String> slugs = views.coverage().rows().stream()
                .map(row -> row.page().href().replace("/standards/", "") + ".md")
                .toList();

        assertThat(slugs)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(files("standards", "")
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @Test
    void noGapHasThePlaceOfAnother() {
        assertThat(views.coverage().gaps().stream().flatMap(group -> group.gaps().stream()))
                .extracting(Gap::id)
                .doesNotHaveDuplicates();
    }

    private String figure(String name) {
        return views.coverage().figures().stream()
                .filter(figure -> figure.name().equals(name))
                .map(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    private long count(String name) {
        return Long.parseLong(figure(name).split(" ")[0]);
    }

    private List<Gap> gaps(String id) {
        return views.coverage().gaps().stream()
                .filter(group -> group.id().equals(id))
                .map(Group::gaps)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Path> files(String folder, String holding) {
        try (Stream<Path> files = Files.list(CONTENT.resolve(folder))) {
            return files.filter(file -> read(file).contains(holding)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
