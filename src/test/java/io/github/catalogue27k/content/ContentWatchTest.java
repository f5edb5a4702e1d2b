package io.github.catalogue27k.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A curator saves files while the site runs on their folder. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "catalogue.watch=true")
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class ContentWatchTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    @Autowired
    private ContentLoader loader;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry registry) throws IOException {
        SmallContent.write(folder, "Apples are round.");
        registry.add("catalogue.content", folder::toString);
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:watched;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void startWithGoodContent() throws Exception {
        SmallContent.write(folder, "Apples are round.");
        await("/standards/iso-iec-27001", "Apples are round.");
    }

    @Test
    void aSavedFileShowsByItself() throws Exception {
        SmallContent.write(folder, "Pears are green.");

        assertThat(await("/standards/iso-iec-27001", "Pears are green.")).doesNotContain("Apples");
    }

    @Test
    void aBrokenFileLeavesTheLastGoodRevisionServing(CapturedOutput log) throws Exception {
        SmallContent.write(folder, "Pears <b>are</b> green.");

        assertThat(await("/status", "Newer content was not loaded"))
                .contains("standards/iso-iec-27001.md:12:7: has raw HTML. Write Markdown instead.");
        assertThat(log).contains("standards/iso-iec-27001.md:12:7: has raw HTML");
        assertThat(get("/standards/iso-iec-27001")).contains("Apples are round.");
    }

    @Test
    void aMendedFileClearsTheReport() throws Exception {
        SmallContent.write(folder, "Pears <b>are</b> green.");
        await("/status", "Newer content was not loaded");

        SmallContent.write(folder, "Pears are green.");

        await("/standards/iso-iec-27001", "Pears are green.");
        assertThat(get("/status"))
                .contains("yes: what is saved there shows by itself")
                .doesNotContain("was not loaded", "raw HTML");
    }

    @Test
    void theWatchRunsOnADaemonThreadUntilItIsStopped() {
        var another = new ContentWatch(new ContentSettings(folder, true), loader);
        long before = watchers();

        another.start();
        assertThat(watchers()).isEqualTo(before + 1);

        another.stop();
        assertThat(watchers()).isEqualTo(before);
        assertThat(another.isRunning()).isFalse();
    }

    @Test
    void withoutAFolderThereIsNothingToWatch() {
        assertThatThrownBy(() -> new ContentSettings(null, true))
                .hasMessageContaining("catalogue.watch needs a folder to watch. Set catalogue.content");
    }

    private static long watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("content-watch") && thread.isDaemon())
                .count();
    }

    /** Asks until the words are there; how long that takes is not asserted. */
    private String await(String address, String words) throws Exception {
        Instant end = Instant.now().plus(LONGEST);
        String page = get(address);
        while (!page.contains(words) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            page = get(address);
        }
        assertThat(page).contains(words);
        return page;
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html")
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
