package io.github.catalogue27k.content;

import io.github.catalogue27k.content.StandardSource.EditionSource;
import io.github.catalogue27k.designation.Designation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The inverse of "replaces", which curators write once and on the newer side. */
final class Successors {
    private final Map<String, List<Designation>> byReplaced = new HashMap<>();

    Successors(List<StandardSource> standards) {
        for (StandardSource standard : standards) {
            for (EditionSource edition : standard.editions()) {
                for (Designation replaced : edition.replaces()) {
                    byReplaced
                            .computeIfAbsent(replaced.toString(), key -> new ArrayList<>())
                            .add(edition.designation());
                }
            }
        }
    }

    List<Designation> of(Designation replaced) {
        return byReplaced.getOrDefault(replaced.toString(), List.of());
    }

    List<String> names(Designation replaced) {
        return of(replaced).stream().map(Designation::toString).toList();
    }
}
