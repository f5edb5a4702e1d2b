package io.github.catalogue27k.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogue27k.catalogue.Term;
import io.github.catalogue27k.markdown.Linker.Span;
import io.github.catalogue27k.markdown.MarkdownParser;
import io.github.catalogue27k.markdown.Position;
import io.github.catalogue27k.markdown.Prose;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    private final Set<String> explained = new HashSet<>();
    private final List<String> unknown = new ArrayList<>();
    private final Abbreviations abbreviations = Abbreviations.of(List.of(
            term("personally identifiable information", "PII"),
            term("statement of applicability", "SoA"),
            term("Payment Card Industry Data Security Standard", "PCI DSS")));

    @Test
    void theFirstOnAPageLeadsToTheGlossaryAndSaysWhatItStandsFor() {
        List<Span> spans = spans("An SoA, and again the SoA.");

        assertThat(spans)
                .containsExactly(new Span(3, 6, "/glossary#statement-of-applicability", "statement of applicability"));
    }

    @Test
    void aLaterSectionOfThePageDoesNotExplainItAgain() {
        spans("PII first.");

        assertThat(spans("PII later.")).isEmpty();
    }

    @Test
    void aPluralAndEitherHalfOfTwoWordsAreKnown() {
        assertThat(spans("Many PIIs under PCI DSS."))
                .extracting(Span::title)
                .containsExactly("personally identifiable information", "Payment Card Industry Data Security Standard");
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatNoGlossaryHasIsReported() {
        spans("The XYZ is nowhere.");

        assertThat(unknown).containsExactly("XYZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Part III", "GitHub", "ISO/XYZ 1", "file.PII", "A.8.1", "xyz@ABC.org", "Annex A"})
    void numbersNamesAndAddressesAreNoAbbreviations(String text) {
        assertThat(spans(text)).isEmpty();
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatIsALinkAlreadyIsLeftAlone() {
        Prose prose = prose("PII");

        assertThat(abbreviations.spans(
                        prose, List.of(new Span(0, 3, "", "")), explained, (token, at) -> unknown.add(token)))
                .isEmpty();
    }

    private List<Span> spans(String text) {
        return abbreviations.spans(prose(text), List.of(), explained, (token, at) -> unknown.add(token));
    }

    private static Prose prose(String text) {
        return new Prose(text, text, offset -> new Position(1, offset + 1));
    }

    private static TermSource term(String name, String abbreviation) {
        return new TermSource(
                "glossary/a.md",
                "A",
                1,
                new Term.Names(name, abbreviation, List.of(), List.of()),
                MarkdownParser.parse("## " + name + "\n\nWords.\n").sections().get(0),
                List.of(),
                List.of());
    }
}
