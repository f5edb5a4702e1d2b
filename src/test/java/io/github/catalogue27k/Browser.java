package io.github.catalogue27k;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium that is on this computer already; none is ever downloaded. */
final class Browser implements AutoCloseable {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Skips the tests, and says so, where there is no browser and none is required. */
    static Browser open() {
        Optional<Path> executable = Stream.concat(
                        Stream.ofNullable(System.getProperty("catalogue.chromium")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (executable.isEmpty() && !"required".equals(System.getenv("CATALOGUE_BROWSER"))) {
            System.out.println("Browser tests skipped: no Chromium found. Name one with -Dcatalogue.chromium=PATH.");
            Assumptions.abort("no Chromium found");
        }
        return new Browser(
                executable.orElseThrow(
                        () -> new IllegalStateException(
                                "CATALOGUE_BROWSER=required, and no Chromium was found. Install one, or name it with -Dcatalogue.chromium.")));
    }

    com.microsoft.playwright.BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        return chromium.newContext(options);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
