package io.github.catalogue27k.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.CatalogueApplication;
import io.github.catalogue27k.RunningSite;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A second application, told by properties alone to search with OpenSearch, answers as the one with Lucene does. */
@Tag("opensearch")
class OpenSearchTest extends RunningSite {
    private static final String SEARCH = "--spring.jpa.properties.hibernate.search.backend.";
    private static SearchNode node;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() throws Exception {
        node = SearchNode.start();
        application = new SpringApplicationBuilder(CatalogueApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:opensearch;DB_CLOSE_DELAY=-1",
                        SEARCH + "type=elasticsearch",
                        SEARCH + "hosts=" + node.host());
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
        if (node != null) {
            node.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "number in a title,19011 audit,/standards/iso-19011",
        "synonym,vpn,/standards/iso-iec-27033-5",
        "typing error,firewal,/standards/iso-iec-27033-4",
        "prefix,cryptogr,/standards/iso-iec-27040",
        "British for American,organisation of supplier relationships,/standards/iso-iec-27036-1",
        "phrase,\"\"\"privacy preference\"\"\",/standards/iso-iec-27556"
    })
    void theAnswersAreTheSame(String kind, String words, String expected) {
        JsonNode lucene = lucene(words, "");
        JsonNode opensearch = opensearch(words, "");

        assertThat(hrefs(lucene)).as(kind).isNotEmpty().contains(expected);
        assertThat(hrefs(opensearch)).as(kind).containsExactlyInAnyOrderElementsOf(hrefs(lucene));
        assertThat(opensearch.get("total")).as(kind).isEqualTo(lucene.get("total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&status=withdrawn", "&type=ts", "&decade=2020s"})
    void facetsCountTheSame(String filter) {
        JsonNode facets = opensearch("incident", filter).get("facets");

        assertThat(facets.get("status").size()).isPositive();
        assertThat(facets).isEqualTo(lucene("incident", filter).get("facets"));
    }

    /** Each engine cuts fragments in its own way, and may mark a name word by word. */
    @ParameterizedTest
    @CsvSource({"privacy preference,privacy", "vpn,v", "organisation,organization"})
    void wordsAreMarkedInBoth(String words, String marked) {
        for (JsonNode answer : List.of(lucene(words, ""), opensearch(words, ""))) {
            assertThat(answer.get("hits").get(0).get("snippet").asString())
                    .containsIgnoringCase("<mark>" + marked)
                    .doesNotContain("<em>");
        }
    }

    /** A search engine refuses what lies beyond its window, where Lucene has no more to give. */
    @ParameterizedTest
    @ValueSource(strings = {"&page=100&size=200"})
    void theLastPageThatMayBeAskedForIsEmptyInBoth(String page) {
        assertThat(opensearch("security", page).get("hits").size()).isZero();
        assertThat(lucene("security", page).get("hits").size()).isZero();
    }

    private JsonNode lucene(String words, String rest) {
        return ask(base(), words, rest);
    }

    private JsonNode opensearch(String words, String rest) {
        return ask("http://localhost:" + application.getEnvironment().getProperty("local.server.port"), words, rest);
    }

    private JsonNode ask(String site, String words, String rest) {
        String q = URLEncoder.encode(words, StandardCharsets.UTF_8);
        String size = rest.contains("size=") ? "" : "&size=200";
        var answer = send(HttpRequest.newBuilder(URI.create(site + "/api/v1/search?q=" + q + size + rest)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<String> hrefs(JsonNode answer) {
        return StreamSupport.stream(answer.get("hits").spliterator(), false)
                .map(hit -> hit.get("href").asString())
                .toList();
    }
}
