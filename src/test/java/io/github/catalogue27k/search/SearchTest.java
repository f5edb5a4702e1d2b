package io.github.catalogue27k.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest extends RunningSite {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27001|/standards/iso-iec-27001",
                "ISO 27001|/standards/iso-iec-27001",
                "iso27001:2013|/standards/iso-iec-27001/2013",
                "ISO/IEC TR 27550|/standards/iso-iec-27550",
                "27033-4|/standards/iso-iec-27033-4",
                "27033|/standards/iso-iec-27033",
                "27006|/standards/iso-iec-27006",
                "17799|/standards/iso-iec-17799",
                "BS 7799-2|/standards/bs-7799-2",
                "ITU-T X.1051|/standards/itu-t-x-1051",
                "27002:2022 8.12|/standards/iso-iec-27002/2022#control-8.12",
                "27001 Annex A|/standards/iso-iec-27001#annex-a",
                "ISO/IEC 27001:2022/Amd 1:2024|/standards/iso-iec-27001/2022#amd-1-2024",
                "ISO 27k|/standards"
            })
    void aClearNumberLeadsToItsPage(String spelling, String address) {
        assertThat(location(search(spelling))).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/27001,/standards/iso-iec-27001",
        "/27001:2013,/standards/iso-iec-27001/2013",
        "/iso27001,/standards/iso-iec-27001",
        "/27002/2022/8.12,/standards/iso-iec-27002/2022#control-8.12"
    })
    void shortAddressesLeadThereToo(String shortAddress, String address) {
        assertThat(location(get(shortAddress))).isEqualTo(address);
    }

    @Test
    void anEmptySearchListsEverything() {
        assertThat(location(search(""))).isEqualTo("/standards");
    }

    @Test
    void wordsFindPlacesAndMarkThem() {
        assertThat(search("privacy preference").body()).contains("/standards/iso-iec-27556", "<mark>");
    }

    @Test
    void aTypingErrorIsForgivenInWords() {
        assertThat(search("firewal").body()).contains("/standards/iso-iec-27033-4");
    }

    @Test
    void aYearThatNeverWasIsSaidAndTheYearsThereAreAreNamed() {
        assertThat(search("27001:2019").body())
                .contains("ISO/IEC 27001 has no edition of 2019; it has those of 2005, 2013, 2022.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onmouseover=\"x",
                "AND OR NOT (",
                "***",
                "\\",
                "'; drop table standard; --",
                "%00",
                "\u0000\u0007"
            })
    void hostileWordsAreAnsweredAndNeverReflectedAsMarkup(String hostile) {
        HttpResponse<String> page = search(hostile);

        assertThat(page.statusCode()).isBetween(200, 499);
        assertThat(page.body()).doesNotContain("<script>alert", "\" onmouseover=\"x");
    }

    private HttpResponse<String> search(String words) {
        return get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no redirect").replace(base(), "");
    }
}
