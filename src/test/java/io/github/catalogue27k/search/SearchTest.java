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
                "17799:2005|/standards/iso-iec-17799/2005",
                "EN ISO/IEC 27001:2023|/standards/iso-iec-27001/2022",
                "DIS 27007|/standards/iso-iec-27007",
                "27001 A.8.12|/standards/iso-iec-27001#control-A.8.12",
                "27002:2022 8.12|/standards/iso-iec-27002/2022#control-8.12",
                "27002 9.4.1|/standards/iso-iec-27002/2013#control-9.4.1",
                "27001 Annex A|/standards/iso-iec-27001#annex-a",
                "ISO/IEC 27001:2022/Amd 1:2024|/standards/iso-iec-27001/2022#amd-1-2024",
                "https://webstore.iec.ch/publication/79713|/standards/iso-iec-27005/2022",
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
        "/ISO27001,/standards/iso-iec-27001",
        "/17799,/search?q=17799",
        "/27001:2015,/search?q=27001%3A2015",
        "/27002/2022/8.12,/standards/iso-iec-27002/2022#control-8.12"
    })
    void shortAddressesLeadThereToo(String shortAddress, String address) {
        assertThat(location(get(shortAddress))).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "17799,ISO/IEC 17799,ISO/IEC 27002",
        "BS 7799-2,BS 7799-2,ISO/IEC 27001",
        "ITU-T X.1051,ISO/IEC 27011,ITU-T X.1051",
        "27006,ISO/IEC 27006,ISO/IEC 27006-1",
        "A.8.12,ISO/IEC 27001:2022 A.8.12,ISO/IEC 27002:2022 8.12",
        "control A.9.2.1,ISO/IEC 27001:2013 A.9.2.1,ISO/IEC 27002:2013 9.2.1",
        "A.8.1,ISO/IEC 27001:2022 A.8.1,ISO/IEC 27001:2013 A.8.1",
        "27001 A.8.1,ISO/IEC 27001:2022 A.8.1,ISO/IEC 27001:2013 A.8.1",
        "control 6.1,ISO/IEC 27002:2022 6.1,ISO/IEC 27002:2013 6.1",
        "27035,ISO/IEC 27035-1,ISO/IEC 27035-4"
    })
    void whatMayMeanTwoThingsShowsBoth(String spelling, String first, String second) {
        String text = search(spelling).body().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");

        assertThat(text.substring(text.indexOf("By number"))).contains(first, second);
        assertThat(text.indexOf(first, text.indexOf("By number")))
                .isLessThan(text.indexOf(second, text.indexOf("By number")));
    }

    @Test
    void aNumberOfAnotherCommitteeIsSaidToBeItsOwn() {
        assertThat(search("27020").body()).contains("ISO 27020:2019 is about dentistry");
        HttpResponse<String> short_ = get("/27020");
        assertThat(short_.statusCode()).isEqualTo(404);
        assertThat(short_.body()).contains("dentistry");
    }

    @Test
    void anAdoptionOfAnUnknownYearIsNotPassedOffAsAnEdition() {
        assertThat(search("BS EN ISO/IEC 27001:1999").body()).contains("its base edition is not verified");
    }

    @Test
    void filtersSayWhatTheyHideAndAreInTheAddress() {
        String page = get("/search?q=incident&status=withdrawn").body();

        assertThat(page).contains("your filters hide", "/search?q=incident\"");
    }

    @Test
    void aWordThatStandsNowhereIsMended() {
        assertThat(search("anonimisation techniques").body()).contains("Did you mean", "anonymiz");
    }

    @Test
    void suggestionsBeginWithWhatWasTyped() {
        assertThat(get("/search/suggest?q=2700").body())
                .startsWith("{\"query\":\"2700\",\"suggestions\":[{\"label\":\"ISO/IEC 27000\"")
                .contains("ISO/IEC 27001", "ISO/IEC 27002")
                .doesNotContain("ISO 27799");
        assertThat(get("/search/suggest?q=data+leak").body()).contains("8.12 Data leakage prevention");
        assertThat(get("/search/suggest?q=").body()).contains("\"suggestions\":[]");
    }

    @Test
    void whatIsTypedWholeIsSuggestedFirst() {
        assertThat(get("/search/suggest?q=27001:2022").body())
                .contains("\"suggestions\":[{\"label\":\"ISO/IEC 27001:2022\"");
        assertThat(get("/search/suggest?q=27002+8.12").body())
                .contains("\"suggestions\":[{\"label\":\"ISO/IEC 27002:2022 8.12 Data leakage prevention\"");
        assertThat(get("/search/suggest?q=iso27001").body()).contains("\"suggestions\":[{\"label\":\"ISO/IEC 27001\"");
    }

    @Test
    void aNumberAloneLooksForNoWords() {
        assertThat(search("17799").body()).contains("By number").doesNotContain("By words");
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
