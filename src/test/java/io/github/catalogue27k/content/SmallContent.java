package io.github.catalogue27k.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least content that makes a site: one standard and its topic. */
final class SmallContent {
    private SmallContent() {}

    /** Writes it with a text that stands in the abstract and in the commentary. */
    static void write(Path folder, String text) throws IOException {
        Files.createDirectories(folder.resolve("standards"));
        Files.createDirectories(folder.resolve("topics"));
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
        Files.writeString(folder.resolve("standards/iso-iec-27001.md"), """
                ---
                designation: ISO/IEC 27001
                type: IS
                topics: [isms-core]
                updated: 2026-11-24
                editions:
                  - {designation: "ISO/IEC 27001:2022", edition: 3, title: Requirements, published: 2022-10-25, stage: "60.60"}
                ---

                ## Abstract

                %s

                ## Commentary

                %s
                """.formatted(text, text));
    }
}
