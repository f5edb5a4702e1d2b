package io.github.catalogue27k.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({"1995,1995", "2013-10,October 2013", "2013-09-25,25 September 2013", "2024-02-29,29 February 2024"})
    void isSaidInWordsAsExactlyAsItIsKnown(String text, String words) {
        assertThat(new PartialDate(text).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "95", "2013-13", "2013-9-25", "2023-02-29", "25.9.2013", "2013-09-25T00:00"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearIsNotBeforeADayInIt() {
        assertThat(new PartialDate("2013").isSurelyBefore(new PartialDate("2013-09-25")))
                .isFalse();
        assertThat(new PartialDate("2012").isSurelyBefore(new PartialDate("2013-09-25")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29,2023-02-28", "2026-09,2025-09", "1995,1994"})
    void aYearEarlierIsAsExact(String text, String earlier) {
        assertThat(new PartialDate(text).minusMonths(12)).isEqualTo(new PartialDate(earlier));
    }
}
