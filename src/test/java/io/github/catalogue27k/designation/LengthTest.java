package io.github.catalogue27k.designation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Prose of any length is read in time linear in it. A reading takes seconds on a busy machine; the limit is far away and
 * only meets a time that grows with the square.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LengthTest {
    private static final int LONG = 300_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISO/IEC ",
                "ISO/",
                "27001-",
                "27001, ",
                "27001:2022 and ",
                "A.",
                "A.5.",
                "(",
                "[",
                "](",
                "\"",
                "/Amd 1",
                ":2022/Amd 1:2024",
                "-",
                "–— ",
                "/a",
                "a@",
                "a",
                "1",
                "0 ",
                ".",
                "I.S.O.",
                "IS0",
                "www.",
                "iso:std:",
                "ﷺ",
                "㎒",
                "２",
                "e\u0301",
                "\u200b",
                " "
            })
    void aLongTextIsReadInTime(String piece) {
        String prose = piece.repeat(LONG / piece.length());

        assertThat(MentionScanner.scan(prose)).allMatch(mention -> mention.start() < mention.end());
        assertThat(MentionScanner.scan("ISO/IEC 27001 " + prose)).isNotNull();
        assertThat(Understanding.of(prose).text()).hasSizeLessThanOrEqualTo(Understanding.MAX_LENGTH);
    }
}
