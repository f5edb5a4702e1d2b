package io.github.catalogue27k.content;

import io.github.catalogue27k.designation.DeliverableType;
import io.github.catalogue27k.designation.Designation;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page to be filled in: it says what the designation says, and every other key is empty, so that verifying leads from
 * one to the next: {@code Skeleton.write(Path.of("content"), "ISO/IEC 27199:2027")}.
 */
public final class Skeleton {
    private static final String ROW = "%-31s # %s\n";

    private final Designation designation;
    private final String topics;

    private Skeleton(Designation designation, String topics) {
        this.designation = designation;
        this.topics = topics;
    }

    /**
     * Writes the page into its folder: a number from 27000 on under {@code standards/}, others under {@code related/}.
     *
     * @param text a designation, undated, dated or of a draft
     * @return the new file
     * @throws IllegalArgumentException if the text is no designation, or that of a supplement
     * @throws FileAlreadyExistsException if the document has its page already
     */
    public static Path write(Path folder, String text) throws IOException {
        Designation designation = Designation.parse(text);
        String name = designation.slug() + ".md";
        if (designation.supplement() != null) {
            throw new IllegalArgumentException("\"" + text + "\" is a supplement and has no page of its own."
                    + " Add it under supplements: of " + designation.edition() + " in " + name + ".");
        }
        for (String kind : List.of("standards", "related")) {
            Path existing = folder.resolve(kind).resolve(name);
            if (Files.exists(existing)) {
                throw new FileAlreadyExistsException(existing.toString());
            }
        }
        boolean inSeries = designation.number().matches("27\\d{3}");
        Path file = folder.resolve(inSeries ? "standards" : "related").resolve(name);
        Files.createDirectories(file.getParent());
        Skeleton skeleton = new Skeleton(designation, topics(folder.resolve("topics")));
        return Files.writeString(
                file,
                inSeries ? skeleton.standard() : skeleton.related(),
                // Whatever stands there by now is not ours to overwrite.
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE);
    }

    private static String topics(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "a file name under topics/";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.md$", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    private String standard() {
        return "---\n" + identity()
                + row("topics: []", "one or more of " + topics)
                + row("committee:", "ISO/IEC JTC 1/SC 27")
                + row("ics:", "[\"35.030\"]")
                + updated()
                + texts()
                + row("sources:", "what the prose rests on: [https://…]")
                + "---\n\n## Abstract\n\n## Introduction\n\n## Scope\n\n## Structure\n"
                + (designation.year() == null && designation.draftStage() == null ? "" : "\n### " + designation + "\n")
                + "\n## Commentary\n";
    }

    private String related() {
        return "---\n" + identity() + updated() + texts() + "---\n\n## Abstract\n";
    }

    private String identity() {
        DeliverableType type = designation.undated().type();
        return "designation: " + designation.undated() + "\n"
                + row("type: " + (type == null ? DeliverableType.IS : type).code(), "IS, TS, TR, PAS, Guide, Rec, BS");
    }

    private static String updated() {
        return row("updated: " + LocalDate.now(), "when the page last changed in substance");
    }

    /** A draft where the designation is one, else an edition. */
    private String texts() {
        return designation.draftStage() == null ? edition() : draft();
    }

    private String edition() {
        String dated = designation.year() == null ? "" : " \"" + designation + "\"";
        return row("editions:", "oldest first; where nothing is published, drafts: instead")
                + row("  - designation:" + dated, "with its year, in quotes: \"ISO/IEC 27001:2022\"")
                + row("    edition:", "a number; leave it out where no source says it")
                + row("    title:", "exactly as published, in quotes")
                + row("    published:", "2022, 2022-10 or 2022-10-25: as exact as the source is")
                + row("    stage:", "\"60.60\"; \"95.99\" is withdrawn")
                + row("    stageAsOf:", "the day on which you saw that stage")
                + row("    sources:", "[https://www.iso.org/standard/…]");
    }

    private String draft() {
        return row("drafts:", "texts on their way to an edition")
                + row("  - designation: " + designation, "as it stands on the draft")
                + row("    edition:", "the number of the edition it will become")
                + row("    title:", "exactly as announced, in quotes")
                + row("    stage:", "\"40.20\"")
                + row("    asOf:", "the day on which you saw that stage")
                + row("    state: active", "active, passed or deleted")
                + row("    source:", "https://www.iso.org/standard/…");
    }

    private static String row(String key, String hint) {
        return ROW.formatted(key, hint);
    }
}
