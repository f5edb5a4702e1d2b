package io.github.catalogue27k.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MentionScannerTest {

    static Stream<Arguments> prose() {
        var paragraphs = TextFile.lines("mentions.txt")
                .filter(line -> !line.startsWith("# "))
                .collect(Collectors.joining("\n"))
                .strip()
                .split("\n\n+");
        return Arrays.stream(paragraphs)
                .map(paragraph -> paragraph.split("\n", 2))
                .map(parts -> Arguments.of(
                        TextFile.unescaped(parts[0]), parts.length < 2 ? "" : TextFile.unescaped(parts[1])));
    }

    @ParameterizedTest
    @MethodSource("prose")
    void findsTheMentions(String prose, String expected) {
        var mentions = MentionScanner.scan(prose).stream()
                .map(mention -> prose.substring(mention.start(), mention.end()) + " = "
                        + mention.reading().summary())
                .collect(Collectors.joining("\n"));
        assertEquals(expected, mentions);
    }

    @Test
    void mentionsDoNotOverlap() {
        var text = "ISO/IEC 27001, clause 6.1 of 27002, ISO/IEC 27033-1 to -6, Annex A of 27001 and :2013, 27001/27002";
        var end = 0;
        for (var mention : MentionScanner.scan(text)) {
            assertEquals(true, mention.start() >= end && mention.end() > mention.start());
            end = mention.end();
        }
    }
}
