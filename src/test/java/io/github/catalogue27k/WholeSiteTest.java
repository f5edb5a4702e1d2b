package io.github.catalogue27k;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Register;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every page of the real site by its own links. */
class WholeSiteTest extends RunningSite {
    @Autowired
    private Catalogue catalogue;

    private final Map<String, Set<String>> anchors = new HashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();

    @Test
    void everyInnerLinkAndAnchorIsAlive() {
        Set<String[]> links = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(Set.of("/"));
        catalogue.register().entries().stream().map(Register.Entry::href).forEach(waiting::add);
        while (!waiting.isEmpty()) {
            String address = waiting.pop();
            if (anchors.containsKey(address)) {
                continue;
            }
            HttpResponse<String> page = page(address);
            anchors.put(address, attributes(page.body(), "id"));
            if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            for (String href : attributes(page.body(), "href")) {
                if (href.startsWith("#")) {
                    links.add(new String[] {address, address, href.substring(1)});
                } else if (href.startsWith("/")) {
                    String[] parts = href.split("#", 2);
                    waiting.add(parts[0]);
                    if (parts.length == 2) {
                        links.add(new String[] {address, parts[0], parts[1]});
                    }
                }
            }
        }
        for (String[] link : links) {
            if (!anchors.getOrDefault(link[1], Set.of()).contains(link[2])) {
                broken.add(link[0] + " -> " + link[1] + "#" + link[2]);
            }
        }

        assertThat(broken).isEmpty();
        assertThat(anchors).hasSizeGreaterThan(600);
    }

    @Test
    void noPageHasTheSameIdTwice() {
        for (Register.Entry entry : catalogue.register().entries()) {
            String body = get(entry.href()).body();
            long ids = java.util.regex.Pattern.compile("\\sid=\"")
                    .matcher(body)
                    .results()
                    .count();
            assertThat(attributes(body, "id")).as(entry.href()).hasSize((int) ids);
        }
    }

    private HttpResponse<String> page(String address) {
        HttpResponse<String> page = get(address);
        if (page.statusCode() / 100 == 3) {
            return page(page.headers()
                    .firstValue("Location")
                    .orElseThrow()
                    .replace(base(), "")
                    .replaceFirst("#.*", ""));
        }
        if (page.statusCode() != 200) {
            broken.add(address + " " + page.statusCode());
        }
        return page;
    }
}
