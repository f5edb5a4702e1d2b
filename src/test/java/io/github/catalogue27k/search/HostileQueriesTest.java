package io.github.catalogue27k.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, the answer is ours: never an error of the server, never its page, never the question as markup. */
class HostileQueriesTest extends RunningSite {
    private static final List<String> DOORS =
            List.of("/search?q=", "/search/suggest?q=", "/api/v1/resolve?q=", "/api/v1/search?q=");

    /** As they stand in the address. */
    static Stream<String> hostile() {
        Stream<String> texts = Stream.of(
                "a".repeat(7_000),
                "a ".repeat(2_000),
                "27001 ".repeat(1_000),
                "27001-".repeat(1_000),
                "(".repeat(2_000),
                "\"".repeat(2_000),
                "b c f g h j k l m o p q r s u v w x y z ".repeat(10),
                "\"b c f g h j k l m o p q r s u v w x y z\" ".repeat(10),
                "seqq conx prox menx risx autx infq orgq sysq stanx manx evax crix relx comx priq ident accx "
                        .repeat(4),
                "\"a".repeat(1_000),
                "“a„b”".repeat(200),
                "'".repeat(2_000),
                "9".repeat(5_000),
                "27001-999999999999999999999 A.99999999999999999999",
                "ISO/IEC 27001:99999999999999999999/Amd 99999999999:1",
                "AND OR NOT (",
                "a && b || !c +d -e ^2 ~2 {1 TO *] field:* /re.*/",
                "*",
                "?*?*",
                "secur*ty~ sec?rity",
                "\\",
                "\\\\Q.*\\\\E(a+)+$",
                "' OR 1=1; DROP TABLE standard; --",
                "\" UNION SELECT * FROM revision #",
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</title><svg/onload=alert(1)>",
                "javascript:alert(1)",
                "${7*7} #{7*7} *{7*7} __${7*7}__ [[${7*7}]]",
                "${jndi:ldap://x/a}",
                "{q} {0} %s %n",
                "../../etc/passwd",
                "a\r\nSet-Cookie: x=1",
                "\u0000\u0001\u0007\u001b\u007f\u0085",
                "\u202e\u2066\ufeff\u200b\ufffe\uffff",
                "\ufdfa".repeat(300),
                "e" + "\u0301".repeat(1_000),
                "\ud83d\ude00 \ud835\udfd0\ud835\udfd5\ud835\udfce\ud835\udfce\ud835\udfcf");
        Stream<String> bytes = Stream.of(
                "%ff",
                "%c0%af",
                "%ed%a0%80",
                "%ed%a0%80%ed%b0%80",
                "%f8%88%80%80%80",
                "27001%e2%80",
                "%fe%ff",
                "%2525",
                "+%09+");
        return Stream.concat(texts.map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8)), bytes);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isAnsweredInOurWords(String query) {
        for (String door : DOORS) {
            answeredInOurWords(door + query);
        }
    }

    /** As filters, which lead back into links and into the index. */
    @ParameterizedTest
    @MethodSource("hostile")
    void isAnsweredAsAFilterToo(String query) {
        answeredInOurWords("/search?q=risk&status=" + query);
        answeredInOurWords("/api/v1/search?q=risk&type=" + query);
        answeredInOurWords("/api/v1/standards?topic=" + query);
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void tooMuchIsRefused(String address) {
        assertThat(answeredInOurWords(address).statusCode()).isEqualTo(400);
    }

    static Stream<String> tooMuch() {
        return Stream.concat(
                DOORS.stream().map(door -> door + "a".repeat(10_000)),
                Stream.of(
                        "/search?q=a&page=99999999999999",
                        "/search?q=a&page=x",
                        "/api/v1/search?q=a&page=-1",
                        "/api/v1/search?q=a&size=2147483647",
                        "/api/v1/resolve"));
    }

    private HttpResponse<String> answeredInOurWords(String address) {
        HttpResponse<String> answer = get(address);
        String type = answer.headers().firstValue("Content-Type").orElse("");

        assertThat(answer.statusCode()).as(address).isBetween(200, 499);
        assertThat(answer.body()).as(address).doesNotContain("Apache Tomcat", "Exception", "org.springframework");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        if (!type.contains("json")) {
            assertThat(answer.body())
                    .as(address)
                    .doesNotContain("<script>alert", "<img src=x", "<svg/onload", "'alert(1)", "\"><img")
                    .doesNotContain("href=\"javascript:");
        }
        return answer;
    }
}
