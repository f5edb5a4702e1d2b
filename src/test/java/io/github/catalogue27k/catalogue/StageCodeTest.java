package io.github.catalogue27k.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageCodeTest {
    @ParameterizedTest
    @CsvSource({
        "60.60,published",
        "90.92,to be revised",
        "90.93,confirmed",
        "95.99,withdrawn",
        "60.00,text in publication"
    })
    void codesHaveWords(String code, String words) {
        assertThat(StageCode.of(code)).map(StageCode::words).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"61.00", "60.99", "60", "", "95.60.1", "60.20"})
    void thereAreNoOthers(String code) {
        assertThat(StageCode.of(code)).isEmpty();
    }
}
