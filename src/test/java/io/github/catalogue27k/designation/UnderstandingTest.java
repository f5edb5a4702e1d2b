package io.github.catalogue27k.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

    static Stream<Arguments> spellings() {
        return TextFile.lines("spellings.tsv")
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(line -> line.split("\t"))
                .map(row -> Arguments.of(TextFile.unescaped(row[0]), row[1]));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void understandsTheSpelling(String spelling, String expected) {
        assertEquals(expected, Understanding.of(spelling).summary());
    }

    @ParameterizedTest
    @ValueSource(strings = {"27001", "what is ISO 27001?", "ISO 27k", "27002:2013 9.4.1", "ISO_IEC_27001_2022(en).pdf"})
    void oneDesignationBesideHarmlessWordsIsClear(String text) {
        assertTrue(Understanding.of(text).isClear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "27001/27002",
                "ISO 27001 risk",
                "control 8.28",
                "risk management",
                "",
                "27001 and the 27000 family"
            })
    void severalOrNoneOrWordsBesideAreNotClear(String text) {
        assertFalse(Understanding.of(text).isClear());
    }

    @Test
    void leftOverWordsKeepTheirSpelling() {
        assertEquals(
                "Risk Assessment",
                Understanding.of("ISO 27001 Risk Assessment pdf").words());
        assertEquals("cloud privacy", Understanding.of(" cloud privacy ").words());
    }

    @Test
    void tellsWhyItReadAYear() {
        var reasons = Understanding.of("IS0 27001-2022").readings().get(0).reasons();
        assertTrue(reasons.contains("2022 after the number read as the year"), reasons::toString);
        assertTrue(reasons.contains("the zero in \"IS0\" read as the letter O"), reasons::toString);
    }

    @Test
    void aReadingWithPublisherHasADesignation() {
        var reading = Understanding.of("iso-iec 27001-2022 amd1").readings().get(0);
        assertEquals("ISO/IEC 27001:2022/Amd 1", String.valueOf(reading.designation()));
    }

    @Test
    void cutsWhatIsTooLong() {
        assertEquals(2_000, Understanding.of("27001 ".repeat(10_000)).text().length());
    }

    @Test
    void neverThrowsOnArbitraryText() {
        var pieces =
                ("ISO IEC / - : . ( ) + 27001 27033 4 2022 8.12 A . amd cor 1 part ed X 1051 BS EN DIN urn:iso:std: https://iso.org/ "
                                + "-- :: ,, 27 001 k 000000 \u0000 \uD800 \uDC00 \uFFFF \u0301 \u202E %2 %zz $ \\ clause annex control CD TS . . § ; & "
                                + "@ # iso:std: iec:std: 9999999999999 ed-99 99. 9.9.9.9.9.9.9.9 I.S. JTC 1/SC 27 2nd third edition of to and , \t")
                        .split(" ");
        var random = new Random(27);
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var words = random.nextInt(14); words >= 0; words--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? " " : "");
            }
            Understanding.of(text.toString()).summary();
            MentionScanner.scan(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISO ",
                "27001/",
                "1.",
                "A.",
                "and ",
                "(",
                "\u0301",
                "ISO/IEC TS ",
                "x@",
                "](",
                "27001, ",
                "EN-",
                "annex A of "
            })
    void takesTimeThatGrowsNoFasterThanTheText(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Understanding.of(piece.repeat(200_000 / piece.length()));
            MentionScanner.scan(piece.repeat(200_000 / piece.length()));
        });
    }
}
