package io.github.catalogue27k.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder under {@code broken} has one thing wrong, and says in expected.txt how its report begins. */
class BrokenContentTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");

    static Stream<String> kinds() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReportedWithItsPlaceAndAHint(String kind) throws IOException {
        String expected =
                Files.readString(BROKEN.resolve(kind).resolve("expected.txt")).strip();

        List<Problem> problems = problems(kind);

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.toString()).startsWith(expected);
            assertThat(problem.hint()).isNotBlank();
        });
        assertThat(problems).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void allProblemsOfAllFilesAreReportedTogether() {
        List<SourceFile> files = Stream.of("raw-html", "no-such-stage")
                .flatMap(kind -> SourceFiles.in(BROKEN.resolve(kind)).stream()
                        .filter(file -> file.path().startsWith("standards"))
                        .map(file -> new SourceFile(file.path().replace("27001", kind), file.bytes())))
                .toList();

        var failure = catchThrowableOfType(ContentException.class, () -> ContentReader.read(files));

        assertThat(failure.getMessage()).contains("has raw HTML", "\"61.00\" is no harmonized stage code");
    }

    private static List<Problem> problems(String kind) {
        List<SourceFile> files = SourceFiles.in(BROKEN.resolve(kind));
        return catchThrowableOfType(ContentException.class, () -> ContentReader.read(files))
                .problems();
    }
}
