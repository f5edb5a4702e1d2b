package io.github.catalogue27k.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.catalogue.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private final Synonyms synonyms = new Synonyms(List.of(
            term(
                    "virtual private network",
                    "VPN",
                    List.of("virtual private networking"),
                    List.of("remote access"),
                    "ISO/IEC 27033-5"),
            term("network security", null, List.of(), List.of(), "ISO/IEC 27033-1")));

    @Test
    void anAbbreviationHasTheFullNameBesideIt() {
        Synonyms.Unit unit = only("vpn");

        assertThat(unit.others()).contains("virtual private network", "virtual private networking");
        assertThat(unit.standards()).containsExactly("ISO/IEC 27033-5");
    }

    @Test
    void aFullNameHasItsAbbreviationBesideItAlsoInThePlural() {
        assertThat(only("virtual private networks").others()).contains("VPN");
    }

    @Test
    void anEverydayWordLeadsThereButNotBack() {
        assertThat(only("remote access").others()).contains("VPN");
        assertThat(only("vpn").others()).doesNotContain("remote access");
    }

    @Test
    void theLongestNameWinsAndWhatIsNoNameStandsAlone() {
        assertThat(synonyms.units(Spelling.words("choosing a virtual private network")))
                .extracting(Synonyms.Unit::typed)
                .containsExactly("choosing", "virtual private network");
    }

    private Synonyms.Unit only(String text) {
        List<Synonyms.Unit> units = synonyms.units(Spelling.words(text));
        assertThat(units).hasSize(1);
        return units.get(0);
    }

    private static Term term(String name, String abbreviation, List<String> also, List<String> asked, String standard) {
        return new Term(
                "r", "theme", new Term.Names(name, abbreviation, also, asked), "", "", List.of(standard), List.of());
    }
}
