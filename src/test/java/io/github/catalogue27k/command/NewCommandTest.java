package io.github.catalogue27k.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.content.ContentVerifier;
import io.github.catalogue27k.content.Problem;
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

class NewCommandTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void topic() throws IOException {
        Files.createDirectories(folder.resolve("topics"));
        Files.writeString(folder.resolve("topics/cloud.md"), """
                ---
                name: Cloud
                place: 1
                summary: All.
                ---

                ## Introduction

                All.

                ## Reading order

                1. ISO/IEC 27199 — the only one.
                """);
    }

    @Test
    void aDatedDesignationGivesAPageWithItsEdition() throws IOException {
        assertThat(create("ISO/IEC TS 27199:2027")).isZero();

        assertThat(said(out).strip())
                .isEqualTo(folder.resolve("standards/iso-iec-27199.md").toString());
        assertThat(page())
                .startsWith("---\ndesignation: ISO/IEC TS 27199\ntype: TS  ")
                .contains("  - designation: \"ISO/IEC TS 27199:2027\" # ", "# one or more of cloud\n")
                .containsSubsequence(
                        "## Abstract",
                        "## Introduction",
                        "## Scope",
                        "## Structure",
                        "### ISO/IEC TS 27199:2027",
                        "## Commentary");
    }

    @Test
    void verifyLeadsThroughWhatIsStillEmpty() {
        create("ISO/IEC 27199:2027");

        assertThat(messages())
                .contains(
                        "has no topic",
                        "\"committee\" is empty",
                        "\"ics\" is not a list",
                        "\"title\" is empty",
                        "\"published\" is empty",
                        "\"stage\" is empty",
                        "\"stageAsOf\" is empty",
                        "\"sources\" is not a list",
                        "has an empty section \"Abstract\"",
                        "\"ISO/IEC 27199:2027\" has no source line",
                        "has an empty section \"Commentary\"");
    }

    @Test
    void anUndatedPageAsksForTheDesignationOfItsEdition() {
        create("ISO/IEC 27199");

        assertThat(messages()).contains("\"designation\" is empty", "has an empty section \"Structure\"");
    }

    @Test
    void aFilledSkeletonHasNoProblem() throws IOException {
        create("ISO/IEC DIS 27199");
        String filled = page().replace("topics: []", "topics: [cloud]")
                .replaceAll("(committee|title):", "$1: Some")
                .replace("\nics:", "\nics: [\"35.030\"]")
                .replace("edition:", "edition: 1")
                .replace("stage:", "stage: \"40.20\"")
                .replace("asOf:", "asOf: 2026-11-24")
                .replace("    source:", "    source: https://example.org")
                .replace("\nsources:", "\nsources: [https://example.org]")
                .replaceAll("(## (Abstract|Introduction|Scope|Commentary))\n", "$1\n\nWords.\n")
                .replace("### ISO/IEC DIS 27199", "### ISO/IEC DIS 27199\nSource: none seen · unknown");
        Files.writeString(folder.resolve("standards/iso-iec-27199.md"), filled);

        assertThat(ContentVerifier.verify(folder).problems()).isEmpty();
    }

    @Test
    void aDocumentOutsideTheSeriesIsARelatedRecord() {
        assertThat(create("ITU-T X.1051 (06/2023)")).isZero();

        assertThat(folder.resolve("related/itu-t-x-1051.md"))
                .content()
                .startsWith("---\ndesignation: ITU-T X.1051\ntype: Rec ")
                .doesNotContain("topics:", "## Scope");
    }

    @Test
    void anExistingPageIsLeftAlone() throws IOException {
        create("ISO/IEC 27199");
        Files.writeString(folder.resolve("standards/iso-iec-27199.md"), "Ours.");

        assertThat(create("ISO/IEC 27199:2027")).isEqualTo(1);
        assertThat(said(err)).contains("iso-iec-27199.md exists already. Add an edition or a draft there.");
        assertThat(page()).isEqualTo("Ours.");
    }

    @Test
    void aBadDesignationIsExplained() {
        assertThat(create("ISO/IEC 27199-2027")).isEqualTo(2);
        assertThat(said(err)).contains("the year follows a colon, a hyphen is for parts. A right one: ISO/IEC 27199");
    }

    @Test
    void aSupplementHasNoPageOfItsOwn() {
        assertThat(create("ISO/IEC 27001:2022/Amd 1:2024")).isEqualTo(2);
        assertThat(said(err)).contains("Add it under supplements: of ISO/IEC 27001:2022 in iso-iec-27001.md.");
    }

    @Test
    void aWrongCallSaysHowToCall() {
        assertThat(NewCommand.run(List.of(), stream(out), stream(err))).isEqualTo(2);
        assertThat(NewCommand.run(List.of("ISO/IEC", "27199"), stream(out), stream(err)))
                .isEqualTo(2);
        assertThat(said(err)).contains("Usage: new \"ISO/IEC 27199:2027\" [--dir DIR]");
        assertThat(NewCommand.run(List.of("ISO/IEC 27199", "--dir", "missing"), stream(out), stream(err)))
                .isEqualTo(2);
    }

    private int create(String designation) {
        return NewCommand.run(List.of(designation, "--dir", folder.toString()), stream(out), stream(err));
    }

    private List<String> messages() {
        return ContentVerifier.verify(folder).problems().stream()
                .map(Problem::message)
                .toList();
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("standards/iso-iec-27199.md"));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
