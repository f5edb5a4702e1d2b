package io.github.catalogue27k.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void topic() throws IOException {
        Files.createDirectories(folder.resolve("topics"));
        Files.createDirectories(folder.resolve("standards"));
        Files.writeString(folder.resolve("topics/isms-core.md"), """
                ---
                name: ISMS core
                place: 1
                summary: All.
                ---

                ## Introduction

                All.

                ## Reading order

                1. ISO/IEC 27001 — first.
                """);
    }

    @Test
    void rightContentIsSilentOnStandardOutputAndCountedOnStandardError() throws IOException {
        page("2026-09-16", "60.60", "An abstract.");

        assertThat(verify(folder.toString())).isZero();
        assertThat(said(out)).isEmpty();
        assertThat(said(err)).startsWith("2 files read in ").contains("0 to mend, 0 to look at again.");
    }

    @Test
    void anErrorFailsAndIsOneLine() throws IOException {
        page("2026-09-16", "61.00", "An abstract.");

        assertThat(verify(folder.toString())).isEqualTo(1);
        assertThat(said(out).lines())
                .containsExactly("standards/iso-iec-27001.md:7:92: \"61.00\" is no harmonized stage code."
                        + " Write one such as \"60.60\", in quotes.");
    }

    @Test
    void aStageSeenMoreThanTwoYearsBeforeTheNewestFactWarnsAndDoesNotFail() throws IOException {
        page("2024-09-15", "60.60", "An abstract.");

        assertThat(verify(folder.toString())).isZero();
        assertThat(said(out))
                .startsWith("standards/iso-iec-27001.md:7:")
                .contains(": warning: the stage of ISO/IEC 27001:2022 was last seen 2024-09-15");
    }

    @Test
    void aStageSeenTwoYearsBeforeTheNewestFactToTheDayIsNotOld() throws IOException {
        page("2024-09-16", "60.60", "An abstract.");

        assertThat(verify(folder.toString())).isZero();
        assertThat(said(out)).isEmpty();
    }

    @Test
    void jsonIsAnArrayWithEveryPart() throws IOException {
        page("2026-09-16", "60.60", "Has <b>tags</b>.");

        assertThat(verify("--format=json", folder.toString())).isEqualTo(1);
        assertThat(said(out).replaceAll("\\s+", " "))
                .startsWith("[ { \"file\" : \"standards/iso-iec-27001.md\","
                        + " \"line\" : 13, \"column\" : 5, \"severity\" : \"error\", \"message\" : \"has raw HTML\","
                        + " \"hint\" : \"Write Markdown instead.\" }");
    }

    @Test
    void rightContentIsAnEmptyArrayInJson() throws IOException {
        page("2026-09-16", "60.60", "An abstract.");

        verify("--format=json", folder.toString());

        assertThat(said(out).strip()).isEqualTo("[ ]");
    }

    @Test
    void githubGetsItsEscapesAndPathsFromTheRepository() throws IOException {
        Path here = Files.createTempDirectory(Path.of("target"), "con,tent");
        Files.createDirectories(here.resolve("standards"));
        Files.writeString(here.resolve("standards/a%b.md"), "No front matter.\n");

        verify("--format=github", here.toString());

        assertThat(said(out).lines().findFirst().orElseThrow())
                .isEqualTo("::error file=" + here.toString().replace(",", "%2C")
                        + "/standards/a%25b.md,line=1,col=1,title=To mend::has no front matter."
                        + " Begin the file with a line --- and its front matter.");
    }

    @Test
    void aWrongCallSaysHowToCall() {
        assertThat(verify("--format=xml", folder.toString())).isEqualTo(2);
        assertThat(verify("one", "two")).isEqualTo(2);
        assertThat(said(err)).contains("Usage: verify [--format=text|json|github] [DIR]");
    }

    @Test
    void aFolderThatIsNoneIsAWrongCall() {
        assertThat(verify(folder.resolve("missing").toString())).isEqualTo(2);
        assertThat(said(err)).contains("missing").contains("is not a folder");
    }

    @Test
    void anUnknownWordNamesTheCommands() {
        assertThat(Command.run(List.of("verfy"), stream(out), stream(err))).contains(2);
        assertThat(said(err)).contains("\"verfy\" is no command. Write verify");
    }

    @Test
    void settingsAreNoCommand() {
        assertThat(Command.run(List.of("--server.port=0"), stream(out), stream(err)))
                .isEmpty();
        assertThat(Command.run(List.of(), stream(out), stream(err))).isEmpty();
    }

    private int verify(String... arguments) {
        return VerifyCommand.run(List.of(arguments), stream(out), stream(err));
    }

    private void page(String seen, String stage, String text) throws IOException {
        Files.writeString(folder.resolve("standards/iso-iec-27001.md"), """
                ---
                designation: ISO/IEC 27001
                type: IS
                topics: [isms-core]
                updated: 2026-11-24
                editions:
                  - {designation: "ISO/IEC 27001:2022", title: Requirements, published: 2022-10-25, stage: "%s", stageAsOf: %s}
                drafts:
                  - {designation: ISO/IEC CD 27001, edition: 4, asOf: 2026-09-16, state: active}
                ---

                ## Abstract
                %s
                """.formatted(stage, seen, text));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
