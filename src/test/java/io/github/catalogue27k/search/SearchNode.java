package io.github.catalogue27k.search;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real OpenSearch node in a JVM of its own, which must be newer than ours; its jars lie in target/opensearch/lib. */
final class SearchNode implements AutoCloseable {
    private static final Path HOME = Path.of("target/opensearch");
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private final Process process;
    private final int port;

    private SearchNode(Path java) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path data = Files.createTempDirectory(Files.createDirectories(HOME), "node");
        process = new ProcessBuilder(
                        java.toString(),
                        "-Xmx512m",
                        "-cp",
                        HOME.resolve("lib") + "/*",
                        "src/opensearch/Node.java",
                        data.toString(),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(HOME.resolve("node.log").toFile())
                .start();
    }

    /** Skips the tests, and says so, where there is no JDK 25. */
    static SearchNode start() throws IOException, InterruptedException {
        Optional<Path> java = java();
        if (java.isEmpty()) {
            System.out.println("OpenSearch tests skipped: no JDK 25 found. Name one with -Djdk25.home=PATH.");
            Assumptions.abort("no JDK 25 found");
        }
        if (!Files.isDirectory(HOME.resolve("lib"))) {
            throw new IllegalStateException("No node in " + HOME + ". First: mvn -f src/opensearch/pom.xml package");
        }
        SearchNode node = new SearchNode(java.orElseThrow());
        try {
            node.awaitReady();
            return node;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            node.close();
            throw failure;
        }
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    private void awaitReady() throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://" + host() + "/_cluster/health"))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                HttpClient.newHttpClient().send(health, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("The node did not start. See " + HOME.resolve("node.log") + ".");
    }

    private static Optional<Path> java() throws IOException {
        List<Path> installed = List.of();
        Path places = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(places)) {
            try (Stream<Path> found = Files.list(places)) {
                installed = found.filter(place -> place.getFileName().toString().contains("25"))
                        .toList();
            }
        }
        Stream<Path> named = Stream.of(
                        System.getProperty("jdk25.home"),
                        System.getenv("JAVA_HOME_25"),
                        System.getenv("JAVA_HOME_25_X64"),
                        Runtime.version().feature() >= 25 ? System.getProperty("java.home") : null)
                .filter(home -> home != null)
                .map(Path::of);
        return Stream.concat(named, installed.stream())
                .map(home -> home.resolve("bin/java"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
