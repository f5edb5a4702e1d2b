package io.github.catalogue27k.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.RunningSite;
import io.github.catalogue27k.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PagesTest extends RunningSite {
    @Autowired
    private Catalogue catalogue;

    @Test
    void aWithdrawnEditionSaysSoFirstAndLeadsToTheCurrentOne() {
        String page = get("/standards/iso-iec-27001/2013").body();

        assertThat(page.indexOf("This edition is withdrawn.")).isPositive().isLessThan(page.indexOf("<h2"));
        assertThat(page).contains("<a class=\"way-on\" href=\"/standards/iso-iec-27001/2022\"");
    }

    @Test
    void theStatusPageSaysWhatIsServed() {
        String page = get("/status").body();

        assertThat(get("/about").body()).contains("<a href=\"/status\">");
        assertThat(page)
                .contains("<code>" + catalogue.revision().id() + "</code>", ">107</span>", "no: content is loaded")
                .contains(catalogue.revision().newestFact().words(), "href=\"/actuator/health/readiness\"")
                .doesNotContain("was not loaded");
    }

    @Test
    void aPlaceInAnOldEditionLeadsToTheSamePlaceToday() {
        String page = get("/standards/iso-iec-27001/2013").body();

        assertThat(page).contains("href=\"/standards/iso-iec-27001#clause-6.1.3\"");
        assertThat(page)
                .as("9.2 was divided, 10.1 and 10.2 changed places")
                .doesNotContain("\"/standards/iso-iec-27001#clause-10.1\"");
    }

    @Test
    void aSupersededStandardLeadsToItsSuccessor() {
        assertThat(get("/standards/iso-iec-27006").body())
                .contains("This document was superseded by", "href=\"/standards/iso-iec-27006-1/2024\"");
    }

    @Test
    void previousAndNextFollowNumberAndPart() {
        assertThat(get("/standards/iso-iec-27033-7").body())
                .contains(
                        "rel=\"prev\" href=\"/standards/iso-iec-27033-6\"",
                        "rel=\"next\" href=\"/standards/iso-iec-27034-1\"");
    }

    @Test
    void upLeadsFromAPartToAllPartsAndFromThereToTheList() {
        assertThat(get("/standards/iso-iec-27033-4").body()).contains("rel=\"up\" href=\"/standards/iso-iec-27033\"");
        assertThat(get("/standards/iso-iec-27033").body()).contains("rel=\"up\" href=\"/standards\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/standards/iso-iec-27027-1",
                "/standards/iso-iec-27001/1999",
                "/standards/iso-iec-27001/20222",
                "/topics/cooking",
                "/27020",
                "/no/such/page"
            })
    void unknownAddressesAreNotFound(String address) {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aStandardWithADraftInBallotIsBeingRevised() {
        assertThat(get("/standards/iso-iec-27004").body()).contains("published, being revised");
    }

    @Test
    void theErrorPageOffersTheNearestPages() {
        assertThat(get("/standards/iso-iec-27001/1999").body())
                .contains("You may have meant", "href=\"/standards/iso-iec-27001\"");
    }

    @Test
    void aSlashAtTheEndRedirects() {
        var answer = get("/standards/iso-iec-27001/");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location")).contains("/standards/iso-iec-27001");
    }

    @Test
    void theContentsOfADraftAreShownUntilThoseOfTheEditionAreKnown() {
        assertThat(get("/standards/iso-iec-27565").body())
                .contains("<h3>ISO/IEC 27565:2026</h3>", "<h3>ISO/IEC DIS 27565.2</h3>");
    }

    @Test
    void theListCanBeFiltered() {
        assertThat(get("/standards?status=deleted").body())
                .contains("ISO/IEC 27046")
                .doesNotContain(">ISO/IEC 27001<");
        assertThat(get("/standards?type=TR&topic=privacy").body()).contains("ISO/IEC TR 27550");
    }
}
