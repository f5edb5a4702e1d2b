package io.github.catalogue27k.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "organisation,organization",
        "anonymising,anonymizing",
        "behaviour,behavior",
        "centre,center",
        "defence,defense",
        "programme,program",
        "catalogue,catalog",
        "analyse,analyze",
        "labelled,labeled"
    })
    void britishAndAmericanWordsAreOne(String british, String american) {
        assertThat(Spelling.fold(british)).isEqualTo(Spelling.fold(american));
    }

    @Test
    void aTextIsCutIntoWordsWithoutAccentsAndHyphens() {
        assertThat(Spelling.words("Café’s e-discovery, Annex A.8.12."))
                .containsExactly("cafe", "ediscovery", "annex", "a.8.12");
    }

    @Test
    void nothingIsNoWords() {
        assertThat(Spelling.words(" \u0000 … – ")).isEmpty();
    }
}
