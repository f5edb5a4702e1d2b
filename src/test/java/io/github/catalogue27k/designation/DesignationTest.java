package io.github.catalogue27k.designation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.catalogue27k.designation.Designation.Supplement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DesignationTest {

    static Stream<Arguments> ofOurFacts() {
        return TextFile.lines("designations.tsv")
                .filter(line -> !line.startsWith("# "))
                .map(line -> line.split("\t", 2))
                .map(row -> Arguments.of(row[0], row[1]));
    }

    @ParameterizedTest
    @MethodSource("ofOurFacts")
    void readsAndWritesEveryDesignationOfOurFacts(String text, String slug) {
        var designation = Designation.parse(text);
        assertEquals(text, designation.toString());
        assertEquals(slug.isEmpty() ? designation.slug() : slug, designation.slug());
    }

    @ParameterizedTest
    @MethodSource("ofOurFacts")
    void freeTextAndProseReadTheCanonicalFormAlike(String text, String slug) {
        var understood = Understanding.of(text);
        assertTrue(understood.isClear());
        assertEquals(Designation.parse(text), understood.readings().get(0).designation());
        var mention = MentionScanner.scan("(" + text + ")").get(0);
        assertEquals(text, ("(" + text + ")").substring(mention.start(), mention.end()));
        assertEquals(Designation.parse(text), mention.reading().designation());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO/IEC 27001:2022/Amd 1:2024 | ISO/IEC 27001    | ISO/IEC 27001:2022
            ISO/IEC TS 27008:2019         | ISO/IEC TS 27008 | ISO/IEC TS 27008:2019
            ISO/IEC CD TS 27008.3         | ISO/IEC TS 27008 | ISO/IEC CD TS 27008.3
            ISO/IEC DTR 27024             | ISO/IEC TR 27024 | ISO/IEC DTR 27024
            ITU-T X.1051 (06/2023)        | ITU-T X.1051     | ITU-T X.1051 (06/2023)
            BS 7799-2:2002                | BS 7799-2        | BS 7799-2:2002
            """)
    void knowsItsStandardAndItsEdition(String text, String undated, String edition) {
        assertEquals(undated, Designation.parse(text).undated().toString());
        assertEquals(edition, Designation.parse(text).edition().toString());
    }

    @Test
    void partsLieUnderTheFamilySlug() {
        assertEquals(
                "iso-iec-27034", Designation.parse("ISO/IEC TS 27034-5-1:2018").familySlug());
        assertEquals(
                "iso-iec-guide-73", Designation.parse("ISO/IEC Guide 73:2002").familySlug());
    }

    @Test
    void theYearOfARecommendationStandsBehindItsMonth() {
        assertEquals("06/2023", Designation.parse("ITU-T X.1051 (06/2023)").year());
        assertEquals("2023", Designation.parse("ITU-T X.1051 (06/2023)").yearOnly());
        assertNull(Designation.parse("ITU-T X.1051").yearOnly());
    }

    @Test
    void sortsByNumberPartAndYear() {
        var inOrder = Stream.of(
                        "ISO/IEC 2702",
                        "ISO 9001:2015",
                        "ISO/IEC 27010:2012",
                        "ISO/IEC 27034:2011",
                        "ISO/IEC 27034-5:2017",
                        "ISO/IEC TS 27034-5-1:2018",
                        "ISO/IEC 27034-6:2016",
                        "ISO/IEC 27034-10",
                        "ISO 27799:2008",
                        "ISO 27799:2016",
                        "ITU-T X.1051 (07/2004)",
                        "ITU-T X.1051 (02/2008)")
                .map(Designation::parse)
                .toList();
        assertEquals(inOrder, inOrder.stream().sorted().toList());
        var reversed =
                inOrder.stream().sorted((a, b) -> b.compareTo(a)).sorted().toList();
        assertEquals(inOrder, reversed);
    }

    @Test
    void anInternationalStandardIsTheTypeThatIsNotWritten() {
        var said = new Designation("ISO/IEC", DeliverableType.IS, "27001", null, "2022", null, null, null);
        assertEquals(Designation.parse("ISO/IEC 27001:2022"), said);
    }

    @Test
    void aSupplementInDraftKeepsItsStage() {
        assertEquals(
                new Supplement(Supplement.Kind.COR, 1, null, "CD"),
                Designation.parse("ISO/IEC 27039:2015/CD Cor 1").supplement());
        assertEquals(
                new Supplement(Supplement.Kind.AMD, 1, null, "DAM"),
                Designation.parse("ISO/IEC 27013:2021/DAM 1").supplement());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO/IEC 27001-2022         | the year follows a colon                    | ISO/IEC 27001:2022
            iso/iec 27001              | does not begin with a publisher             | ISO/IEC 27001
            27001                      | does not begin with a publisher             | ISO/IEC 27001:2022/Amd 1:2024
            ''                         | it is empty                                 | ISO/IEC 27001:2022/Amd 1:2024
            'ISO/IEC  27001'           | a blank too many                            | ISO/IEC 27001
            ISO/IEC ZZ 27001           | "ZZ" is neither a type nor a draft stage    | ISO/IEC CD TS 27008.3
            ISO TS 14441               | blank and slash are not where they belong   | ISO/TS 14441
            ISO/IEC 27008.3            | only a draft has an iteration               | ISO/IEC DIS 27045.2
            ITU-T X.1051:2023          | the month and year stand in brackets        | ITU-T X.1051 (06/2023)
            ISO/IEC 27001:2022/XYZ 1   | a supplement is written Amd, Cor            | ISO/IEC 27001:2022/Amd 1:2024
            """)
    void saysWhatIsWrongAndShowsARightOne(String text, String problem, String rightOne) {
        var refusal = assertThrows(IllegalDesignationException.class, () -> Designation.parse(text));
        assertTrue(refusal.getMessage().contains(problem), refusal.getMessage());
        assertTrue(refusal.getMessage().endsWith("A right one: " + rightOne), refusal.getMessage());
    }

    @Test
    void typesHaveCodesAndWords() {
        assertEquals(DeliverableType.GUIDE, DeliverableType.of("Guide"));
        assertEquals("British Standard", DeliverableType.of("BS").words());
        assertThrows(IllegalArgumentException.class, () -> DeliverableType.of("XX"));
    }
}
