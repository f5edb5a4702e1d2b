package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.AdoptedText;
import io.github.catalogue27k.catalogue.Outsider;
import io.github.catalogue27k.catalogue.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads the two lists in YAML: adoptions, and documents that only look like members of the series. */
record RowReader(List<SourceFile> files, Problems problems) {
    static final String ADOPTIONS = "adoptions.yaml";
    static final String NOT_SERIES = "not-series.yaml";

    List<AdoptedText> adoptions() {
        return rows(ADOPTIONS).stream()
                .map(row -> {
                    AdoptedText text = new AdoptedText(
                            row.required("designation"),
                            row.designation("adopts").map(Object::toString).orElse(""),
                            row.required("by"),
                            row.date("published").orElse(null),
                            row.required("source"));
                    row.address("source");
                    row.finish();
                    return text;
                })
                .toList();
    }

    List<Outsider> outsiders() {
        return rows(NOT_SERIES).stream()
                .flatMap(row -> {
                    String designation = row.required("designation");
                    String title = row.required("title");
                    String subject = row.required("subject");
                    String committee = row.text("committee").orElse(null);
                    String source = row.required("source");
                    row.required("asOf");
                    Optional<PartialDate> asOf = row.date("asOf");
                    row.finish();
                    return asOf.stream()
                            .map(seen -> new Outsider(designation, title, subject, committee, seen, source));
                })
                .toList();
    }

    private List<Fields> rows(String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .map(file -> FrontMatter.rows(path, new String(file.bytes(), StandardCharsets.UTF_8), problems))
                .orElse(List.of());
    }
}
