package io.github.catalogue27k.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.CurrentRevision;
import io.github.catalogue27k.search.Filters;
import io.github.catalogue27k.search.FullText;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One revision after another, in one running application. */
@SpringBootTest
class RevisionTest {
    @TempDir
    private static Path folder;

    @Autowired
    private ContentLoader loader;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CurrentRevision current;

    @Autowired
    private FullText fullText;

    @Autowired
    private EntityManager entities;

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry registry) throws IOException {
        write("Apples are round.");
        registry.add("catalogue.content", folder::toString);
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:revisions;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void loadTheFirst() throws IOException {
        write("Apples are round.");
        loader.load();
    }

    @Test
    void theSameFilesGiveTheSameRevision() {
        String first = catalogue.revision().id();

        loader.load();

        assertThat(catalogue.revision().id()).isEqualTo(first);
        assertThat(count("Standard")).isEqualTo(1);
    }

    @Test
    void aNewRevisionReplacesTheOldOneWhole() throws IOException {
        String first = catalogue.revision().id();
        write("Pears are green.");

        loader.load();

        assertThat(catalogue.revision().id()).isNotEqualTo(first);
        assertThat(fullText.find("pears", Set.of(), Filters.NONE, 0, 10).total())
                .isEqualTo(1);
        assertThat(fullText.find("apples", Set.of(), Filters.NONE, 0, 10).total())
                .isZero();
        for (String rows : new String[] {"Standard", "Edition", "Contents", "StatusChange", "Article", "Revision"}) {
            assertThat(count(rows)).as(rows).isEqualTo(1);
        }
    }

    @Test
    void brokenContentLeavesTheRevisionBeforeItCurrent() throws IOException {
        String first = catalogue.revision().id();
        write("Pears <b>are</b> green.");

        assertThatThrownBy(loader::load).isInstanceOf(ContentException.class);

        assertThat(catalogue.revision().id()).isEqualTo(first);
        assertThat(fullText.find("apples", Set.of(), Filters.NONE, 0, 10).total())
                .isEqualTo(1);
    }

    @Test
    void aRevisionStaysWholeAsLongAsSomebodyReadsIt() throws IOException {
        String first = catalogue.revision().id();
        try (CurrentRevision.Hold hold = current.hold()) {
            write("Pears are green.");
            loader.load();
            write("Plums are blue.");
            loader.load();

            assertThat(catalogue.revision().id()).isEqualTo(first);
            assertThat(catalogue.standard("iso-iec-27001")).isPresent();
            assertThat(fullText.find("apples", Set.of(), Filters.NONE, 0, 10).total())
                    .isPositive();
            assertThat(count("Revision")).as("pears, which nobody reads, went").isEqualTo(2);
        }
        assertThat(catalogue.revision().id()).isNotEqualTo(first);

        write("Pears are green.");
        loader.load();

        assertThat(count("Revision")).isEqualTo(1);
    }

    @Test
    void aRevisionThatComesBackWhileItIsReadIsNotLoadedTwice() throws IOException {
        String first = catalogue.revision().id();
        long hits = fullText.find("apples", Set.of(), Filters.NONE, 0, 10).total();
        try (CurrentRevision.Hold hold = current.hold()) {
            write("Pears are green.");
            loader.load();
            write("Apples are round.");
            loader.load();
        }

        assertThat(catalogue.revision().id()).isEqualTo(first);
        assertThat(count("Standard")).isEqualTo(1);
        assertThat(fullText.find("apples", Set.of(), Filters.NONE, 0, 10).total())
                .isEqualTo(hits);
    }

    private long count(String entity) {
        return entities.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }

    private static void write(String text) throws IOException {
        SmallContent.write(folder, text);
    }
}
