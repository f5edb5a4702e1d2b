package io.github.catalogue27k.search;

import io.github.catalogue27k.CatalogueApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** How long the three ways of finding take inside the process, on the real content and the queries of the tests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class SearchBench {
    private static final int PAGE = 20;

    private ConfigurableApplicationContext catalogue;
    private Search search;
    private Queries spellings;
    private Queries subjects;
    private Queries beginnings;

    @Setup
    public void start() throws IOException {
        catalogue = SpringApplication.run(CatalogueApplication.class, "--server.port=0", "--logging.level.root=WARN");
        search = catalogue.getBean(Search.class);
        spellings = new Queries(column("src/test/resources/designation/spellings.tsv"));
        subjects = new Queries(column("src/test/resources/search/subjects.tsv"));
        beginnings = new Queries(subjects.all.stream()
                .flatMap(text ->
                        List.of(1, 2, 3, 5, 8).stream().map(n -> text.substring(0, Math.min(n, text.length()))))
                .toList());
    }

    @TearDown
    public void stop() {
        catalogue.close();
    }

    /** A number in one of the spellings. */
    @Benchmark
    public Resolution resolve() {
        return search.resolve(spellings.next());
    }

    /** A subject in words: number first, then full text with filters, highlights and counts. */
    @Benchmark
    public Results find() {
        String query = subjects.next();
        return search.find(query, search.resolve(query), Filters.NONE, 0, PAGE);
    }

    /** A subject that is still being typed. */
    @Benchmark
    public List<Suggestion> suggest() {
        return search.suggest(beginnings.next());
    }

    private static List<String> column(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream()
                .filter(line -> !line.startsWith("#") && line.contains("\t"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    /** Asked one after the other, and from the start again. */
    private static final class Queries {
        private final List<String> all;
        private int at;

        Queries(List<String> all) {
            this.all = all;
        }

        String next() {
            at = (at + 1) % all.size();
            return all.get(at);
        }
    }
}
