package io.github.catalogue27k.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.CatalogueApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WrongStartTest {
    @Test
    void wrongContentStopsTheStartWithItsReportAndNoStackTrace() throws IOException, InterruptedException {
        Process start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CatalogueApplication.class.getName(),
                        "--server.port=0",
                        "--catalogue.content=src/test/resources/broken/no-such-stage")
                .redirectErrorStream(true)
                .start();
        String said = new String(start.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(start.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(start.exitValue()).isEqualTo(1);
        assertThat(said)
                .contains("The content has", "\"61.00\" is no harmonized stage code")
                .doesNotContain("\tat ");
    }
}
