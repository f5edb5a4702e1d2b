package io.github.catalogue27k.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.json.JsonContent;
import org.springframework.test.json.JsonPathValueAssert;

/** The contract of the API, field by field. */
class ApiTest extends RunningSite {
    private JsonPathValueAssert json(String address, String path) {
        return new JsonContent(getJson(address).body()).assertThat().extractingPath(path);
    }

    @Test
    void aStandardIsAnsweredWhole() {
        String address = "/api/v1/standards/iso-iec-27001";

        json(address, "$.designation").isEqualTo("ISO/IEC 27001");
        json(address, "$.currentEdition.published").isEqualTo("2022-10-25");
        json(address, "$.editions.length()").isEqualTo(3);
        json(address, "$.editions[1].withdrawn").isEqualTo("2022-10-25");
        json(address, "$.editions[2].supplements[0].designation").isEqualTo("ISO/IEC 27001:2022/Amd 1:2024");
        json(address, "$.editions[2].clauses[?(@.number=='6.1.3')].depth").isEqualTo(List.of(3));
        json(address, "$.links.page").isEqualTo("/standards/iso-iec-27001");
    }

    @Test
    void nothingInForceIsNull() {
        assertThat(getJson("/api/v1/standards/iso-iec-27046").body()).contains("\"currentEdition\":null");
    }

    @Test
    void theListIsPaged() {
        json("/api/v1/standards?size=10&page=1", "$.items.length()").isEqualTo(10);
        json("/api/v1/standards?size=10&page=1", "$.total").isEqualTo(107);
        json("/api/v1/standards?status=deleted", "$.items[1].slug").isEqualTo("iso-iec-27046");
    }

    @ParameterizedTest
    @CsvSource({
        "27001, ISO/IEC 27001, standard",
        "27001:2022, ISO/IEC 27001:2022, edition",
        "27001:2022/Amd%201:2024, ISO/IEC 27001:2022/Amd 1:2024, supplement",
        "27002:2022%208.12, ISO/IEC 27002:2022, control",
        "27001%206.1.3, ISO/IEC 27001, clause",
        "27001%20Annex%20A, ISO/IEC 27001, annex",
        "27033, ISO/IEC 27033, parts",
        "TS%2027008:2019, ISO/IEC TS 27008:2019, edition"
    })
    void numbersAreResolved(String query, String designation, String kind) {
        json("/api/v1/resolve?q=" + query, "$.matches[0].designation").isEqualTo(designation);
        json("/api/v1/resolve?q=" + query, "$.matches[0].kind").isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "27001, published",
        "27001:2013, withdrawn",
        "27001:2022, current",
        "27002:2013%209.4.1, withdrawn",
        "27001:2013/Cor%201, withdrawn",
        "27046, deleted"
    })
    void aMatchSaysHowItStands(String query, String status) {
        json("/api/v1/resolve?q=" + query, "$.matches[0].status").isEqualTo(status);
    }

    @Test
    void aNationalEditionOfAEuropeanStandardAdoptsWhatThatAdopts() {
        String address = "/api/v1/resolve?q=BS%20EN%20ISO/IEC%2027001:2023";

        json(address, "$.matches[0].designation").isEqualTo("ISO/IEC 27001:2022");
        json(address, "$.matches[0].notices")
                .isEqualTo(List.of(
                        "EN ISO/IEC 27001:2023 adopts ISO/IEC 27001:2022.",
                        "We take BS EN for the national edition of that."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27001:2013|ISO/IEC 27001:2013 is withdrawn; in force is ISO/IEC 27001:2022.",
                "27006:2015|ISO/IEC 27006:2015 is withdrawn; it was replaced by ISO/IEC 27006-1:2024.",
                "27015:2012|ISO/IEC TR 27015:2012 is withdrawn.",
                "FDIS%2027701|ISO/IEC FDIS 27701 was last seen at stage 50.20 on 2 June 2025; it became ISO/IEC 27701:2025."
            })
    void whatIsOverIsSaid(String query, String notice) {
        json("/api/v1/resolve?q=" + query, "$.matches[0].notices").isEqualTo(List.of(notice));
    }

    @Test
    void anEditionIsUnderstoodAsOne() {
        json("/api/v1/resolve?q=27001:2013", "$.understood").isEqualTo("number 27001: second edition, 2013");
    }

    @Test
    void anEmptySearchListsEverything() {
        json("/api/v1/search", "$.hits[0].designation").isEqualTo("ISO/IEC 27000");
        json("/api/v1/search", "$.hits[19].kind").isEqualTo("standard");
        json("/api/v1/search?status=withdrawn", "$.hits[0].why").isEqualTo("everything");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/resolve?q=99999, 404",
        "/api/v1/resolve?q=27020, 404",
        "/api/v1/resolve, 400",
        "/api/v1/standards/nothing, 404",
        "/api/v1/standards?size=0, 400",
        "/api/v1/standards?page=x, 400",
        "/api/v1/nothing, 404"
    })
    void errorsAreProblemDetails(String address, int status) {
        HttpResponse<String> answer = getJson(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
