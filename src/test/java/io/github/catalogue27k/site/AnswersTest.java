package io.github.catalogue27k.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How the site answers the public: headers everywhere, reading only, its own pages for every error. */
@ExtendWith(OutputCaptureExtension.class)
class AnswersTest extends RunningSite {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/standards/iso-iec-27001",
                "/nothing",
                "/api/v1/standards",
                "/api/v1/nothing",
                "/actuator/health",
                "/icon.svg"
            })
    void everyAnswerWearsTheHeadersAndNoCookie(String address) {
        HttpResponse<String> answer = get(address);

        SecurityHeaders.HEADERS.forEach((name, value) ->
                assertThat(answer.headers().firstValue(name)).as(name).contains(value));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE"})
    void onlyReadingIsAllowed(String method) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(uri("/standards")).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%C3%28", "/standards?status=%FF", "/search?a=1&a=2&%"})
    void whatCannotBeReadIsNoErrorOfOurs(String address, CapturedOutput output) throws IOException {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("This address cannot be read");
        assertThat(output).doesNotContain("ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%2e%2e/x HTTP/1.1", "GET /a%00b HTTP/1.1", "GET /{} HTTP/1.1", "NONSENSE"})
    void whatTomcatRefusesHasOurPageAndHeaders(String request) throws IOException {
        String answer = raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Apache Tomcat");
        assertThat(answer).contains("X-Content-Type-Options: nosniff", "27k Catalogue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/%2e%2e/x HTTP/1.1", "GET /api/a%00b HTTP/1.1"})
    void whatTomcatRefusesToAProgramIsAProblemDetail(String request) throws IOException {
        String answer = raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json", "\"status\":4");
    }

    @Test
    void aRequestLongerThanItsLimitIsRefusedInOurWords() throws IOException {
        String answer = raw("GET /search?q=" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("27k Catalogue").doesNotContain("Tomcat");
    }

    @Test
    void moreParametersThanTheLimitAreNotRead() {
        assertThat(get("/search?" + "q=a&".repeat(60)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/standards/iso-99999", "/error"})
    void programsHaveTheirErrorsAsProblemDetails(String address) {
        HttpResponse<String> answer = getJson(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void aProgramThatWritesToTheApiIsToldSoAsAProblemDetail() {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(uri("/api/v1/standards")).POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void nothingOfTheInsideIsExposed() {
        for (String address : new String[] {"/actuator/env", "/actuator/beans", "/h2-console", "/actuator/sbom"}) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void stylesAndScriptsMayBeKeptForAYear() {
        String style = attributes(get("/").body(), "href").stream()
                .filter(href -> href.startsWith("/css/"))
                .findFirst()
                .orElseThrow();

        assertThat(style).matches("/css/catalogue-[0-9a-f]{32}\\.css");
        assertThat(get(style).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("max-age=31536000"));
    }

    @Test
    void theBudgetsOfStyleAndScriptHold() {
        for (String href : attributes(get("/").body(), "href")) {
            if (href.startsWith("/css/")) {
                assertThat(get(href).body().length()).isLessThan(25 * 1024);
            }
        }
        for (String script : attributes(get("/").body(), "src")) {
            assertThat(get(script).body().length()).isLessThan(12 * 1024);
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", uri("/").getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
