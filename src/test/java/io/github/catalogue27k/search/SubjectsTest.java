package io.github.catalogue27k.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Subjects asked in words, written down before the full text was tuned: does the right standard come first? */
class SubjectsTest extends RunningSite {
    private record Subject(String query, Set<String> slugs) {}

    private static final int FAR = 20;

    @Autowired
    private Search search;

    @Test
    void theRightStandardIsAmongTheFirstThreeAndMostlyFirst() throws IOException {
        List<Subject> subjects = read();
        List<String> missed = new ArrayList<>();
        int first = 0;
        int firstThree = 0;
        for (Subject subject : subjects) {
            int place = place(subject);
            first += place == 1 ? 1 : 0;
            firstThree += place <= 3 ? 1 : 0;
            if (place > 1) {
                missed.add((place > FAR ? "-" : place) + "  " + subject.query + "  " + subject.slugs);
            }
        }
        System.out.printf("Subjects: %d of %d first, %d in the first three%n", first, subjects.size(), firstThree);
        missed.forEach(System.out::println);

        assertThat((double) firstThree / subjects.size()).isGreaterThanOrEqualTo(0.98);
        assertThat((double) first / subjects.size()).isGreaterThanOrEqualTo(0.85);
    }

    private int place(Subject subject) {
        List<Hit> hits = search.find(subject.query, search.resolve(subject.query), Filters.NONE, 0, FAR)
                .hits();
        for (int at = 0; at < hits.size(); at++) {
            if (subject.slugs.contains(hits.get(at).slug())) {
                return at + 1;
            }
        }
        return FAR + 1;
    }

    private static List<Subject> read() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/subjects.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .map(row -> new Subject(row[0], Set.of(row[1].split(","))))
                .toList();
    }
}
