package io.github.catalogue27k.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Many revisions, one after another, under steady reading. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ReloadTest {
    private static final int READERS = 4;
    private static final int RELOADS = 50;

    /** Each page has a word of the revision in several places: this many at least. */
    private static final Map<String, Integer> PAGES =
            Map.of("/standards/iso-iec-27001", 2, "/standards/iso-iec-27001/2022", 1, "/search?q=fruit", 1);

    private static final List<String> WORDS = List.of("apples", "pears");

    @TempDir
    private static Path folder;

    @Autowired
    private ContentLoader loader;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean done = new AtomicBoolean();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry registry) throws IOException {
        write(WORDS.get(0));
        registry.add("catalogue.content", folder::toString);
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:reloads;DB_CLOSE_DELAY=-1");
    }

    @Test
    void fiftyReloadsUnderSteadyReading() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        List<Future<?>> reading = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            reading.add(readers.submit(() -> {
                while (!done.get()) {
                    PAGES.forEach(this::read);
                }
            }));
        }
        try {
            for (int i = 1; i <= RELOADS; i++) {
                write(WORDS.get(i % 2));
                loader.load();
            }
        } finally {
            done.set(true);
            readers.shutdown();
        }
        for (Future<?> reader : reading) {
            reader.get();
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(WORDS);
    }

    private void read(String address, int times) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .header("Accept", "text/html")
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            List<String> words =
                    WORDS.stream().filter(word -> answer.body().contains(word)).toList();
            if (answer.statusCode() != 200
                    || words.size() != 1
                    || answer.body().split(words.get(0), -1).length - 1 < times) {
                wrong.add(address + " answered " + answer.statusCode() + " with " + words + ":\n" + answer.body());
            }
            seen.addAll(words);
        } catch (IOException failure) {
            wrong.add(address + ": " + failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void write(String word) throws IOException {
        SmallContent.write(folder, "This fruit is called " + word + " everywhere.");
    }
}
