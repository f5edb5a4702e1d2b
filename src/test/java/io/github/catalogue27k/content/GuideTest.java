package io.github.catalogue27k.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in content/README.md, taken at their word. */
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^`([^`]+)`\\n\\n```(?:markdown|yaml)\\n(.*?)^```$");
    private static final Pattern FRAGMENT = Pattern.compile("(?ms)^ +```yaml\\n(.*?)^ +```$");

    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();
    private static String guide = "";

    @BeforeAll
    static void readGuide() throws IOException {
        guide = Files.readString(Path.of("content/README.md"));
        Matcher example = EXAMPLE.matcher(guide);
        while (example.find()) {
            EXAMPLES.put(example.group(1), example.group(2));
        }
    }

    @Test
    void everyKindOfFileHasAnExample() throws IOException {
        try (Stream<Path> kinds = Files.list(Path.of("content"))) {
            List<String> names = kinds.map(kind -> kind.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .toList();
            assertThat(names)
                    .allSatisfy(name -> assertThat(EXAMPLES.keySet())
                            .anyMatch(path -> path.equals(name) || path.startsWith(name + "/")));
        }
    }

    @Test
    void theExamplesTogetherAreOneCatalogueWithoutAProblem(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            Path file = folder.resolve(example.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, example.getValue());
        }

        ContentVerifier.Verification verification = ContentVerifier.verify(folder);

        assertThat(verification.problems()).isEmpty();
        assertThat(verification.files()).isEqualTo(EXAMPLES.size());
    }

    @Test
    void everyFencedBlockIsAnExampleAFragmentOrACommand() {
        long fences =
                Pattern.compile("(?m)^ *```\\w+$").matcher(guide).results().count();
        long commands = Pattern.compile("(?m)^```sh$").matcher(guide).results().count();

        assertThat(EXAMPLES.size() + fragments().size() + commands).isEqualTo(fences);
    }

    @Test
    void theLinesOfAStepStandInAnExample() {
        List<String> lines = EXAMPLES.values().stream()
                .flatMap(String::lines)
                .map(GuideTest::withoutRemark)
                .toList();

        assertThat(fragments())
                .isNotEmpty()
                .allSatisfy(fragment -> assertThat(lines)
                        .containsAll(
                                fragment.lines().map(GuideTest::withoutRemark).toList()));
    }

    private static List<String> fragments() {
        return FRAGMENT.matcher(guide).results().map(found -> found.group(1)).collect(Collectors.toList());
    }

    private static String withoutRemark(String line) {
        return line.replaceFirst(" +# .*", "").strip();
    }
}
