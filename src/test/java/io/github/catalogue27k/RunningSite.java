package io.github.catalogue27k;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application on the real content and a real port; tests that extend it share one start. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.jpa.properties.hibernate.generate_statistics=true")
public abstract class RunningSite {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    protected String base() {
        return "http://localhost:" + port;
    }

    /** Asks as a browser does, without following redirects. */
    protected HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(uri(address)).header("Accept", "text/html,*/*;q=0.8"));
    }

    protected HttpResponse<String> getJson(String address) {
        return send(HttpRequest.newBuilder(uri(address)).header("Accept", "application/json"));
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    protected URI uri(String address) {
        return URI.create(base() + address);
    }

    /** The values of an attribute in a page. */
    protected static Set<String> attributes(String html, String name) {
        Set<String> values = new LinkedHashSet<>();
        Matcher attribute = Pattern.compile("[\\s]" + name + "=\"([^\"]*)\"").matcher(html);
        while (attribute.find()) {
            values.add(attribute
                    .group(1)
                    .replace("&amp;", "&")
                    .replace("&#39;", "'")
                    .replace("&#43;", "+"));
        }
        return values;
    }
}
