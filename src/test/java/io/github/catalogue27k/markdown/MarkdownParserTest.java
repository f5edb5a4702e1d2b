package io.github.catalogue27k.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownParserTest {
    /** Links every run of five digits to /n. */
    private static final Linker DIGITS = new Linker() {
        @Override
        public List<Span> mentions(Prose prose) {
            List<Span> spans = new ArrayList<>();
            Matcher digits = Pattern.compile("\\d{5}(?:\\s+A)?").matcher(prose.text());
            while (digits.find()) {
                spans.add(new Span(digits.start(), digits.end(), "/n", prose.paragraph()));
            }
            return spans;
        }

        @Override
        public Optional<Span> wikiLink(String target, Prose prose) {
            return Optional.of(new Span(0, 0, "/w/" + target, ""));
        }
    };

    private static String html(String markdown) {
        return html(markdown, Linker.NONE);
    }

    private static String html(String markdown, Linker linker) {
        return MarkdownParser.parse(markdown).sections().get(0).html(linker);
    }

    @Test
    void sectionsStandUnderTheirHeadingsWithTheirLines() {
        MarkdownDocument page = MarkdownParser.parse("---\na: 1\n---\n\n## Abstract\n\nOne.\n\n## Scope\n\nTwo.\n");

        assertThat(page.frontMatter()).isEqualTo("a: 1\n");
        assertThat(page.sections()).extracting(Section::title).containsExactly("Abstract", "Scope");
        assertThat(page.sections()).extracting(Section::line).containsExactly(5, 9);
    }

    @Test
    void aMentionBecomesALink() {
        assertThat(html("See 27001 now.", DIGITS))
                .startsWith("<p>See <a href=\"/n\"")
                .endsWith(">27001</a> now.</p>");
    }

    @Test
    void anAddressMayStandApartFromItsLink() {
        String page = "See [the text][a].\n\n[a]: https://example.org/\n\n## Next\n\nAnd [a].\n";

        assertThat(MarkdownParser.parse(page).sections())
                .extracting(section -> section.html(Linker.NONE))
                .allSatisfy(html -> assertThat(html).contains("<a href=\"https://example.org/\""));
        assertThat(html("[x][a]\n\n[a]: javascript:alert(1)\n")).doesNotContain("href");
    }

    @Test
    void aMentionMayGoOverTheEndOfALine() {
        assertThat(html("See 27001\nA now.", DIGITS)).contains(">27001\nA</a> now.");
    }

    @Test
    void aMentionKnowsItsParagraph() {
        assertThat(html("See *the* 27001 now.", DIGITS)).contains("title=\"See the 27001 now.\"");
    }

    @Test
    void linksCodeAndHeadingsAreLeftAlone() {
        assertThat(html("[27001](https://example.org) and `27002`\n\n### 27003", DIGITS))
                .doesNotContain("/n");
    }

    @Test
    void aWikiLinkShowsItsLabel() {
        assertThat(html("See [[27001 A.5|the annex]].", DIGITS))
                .contains("<a href=\"/w/27001%20A.5\"", ">the annex</a>.");
    }

    @Test
    void listsAreReadAsTrees() {
        List<Block> blocks = MarkdownParser.parse("## S\n\n- 4 One\n  - 4.1 Two\n- 5 Three\n")
                .sections()
                .get(0)
                .blocks();

        Block.Items items = (Block.Items) blocks.get(0);
        assertThat(items.items()).extracting(Block.Item::text).containsExactly("4 One", "5 Three");
        assertThat(items.items().get(0).children().get(0).position()).isEqualTo(new Position(4, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[y](JaVaScRiPt:alert(1))",
                "[z](&#106;avascript:alert(1))",
                "[d](data:text/html;base64,PHNjcmlwdD4=)",
                "[v](vbscript:msgbox)",
                "![i](javascript:alert(1))",
                "<javascript:alert(1)>"
            })
    void noAddressRunsAScript(String hostile) {
        assertThat(html(hostile))
                .doesNotContainIgnoringCase("href=\"javascript")
                .doesNotContain("href=\"data")
                .doesNotContain("href=\"vbscript")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onclick=x>b</b>",
                "## H {onclick=alert(1)}"
            })
    void handwrittenHtmlNeverReachesThePage(String hostile) {
        String html = html("text\n\n" + hostile);

        assertThat(html).doesNotContain("<script", "<img", "<b ").doesNotContainPattern("<[^>]*onclick");
    }

    @Test
    void handwrittenHtmlIsReportedWithItsPlace() {
        assertThat(MarkdownParser.parse("---\na: 1\n---\n\nA <b>x</b>.\n").rawHtml())
                .first()
                .isEqualTo(new Position(5, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "- ", "  - "})
    void deepNestingIsRefused(String marker) {
        assertThatThrownBy(() -> MarkdownParser.parse(marker.repeat(5_000) + "x"))
                .isInstanceOf(MarkdownException.class)
                .hasMessageContaining("too deeply nested");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "![", "<a ", "[a](", "`", "www.", "_", "[", "|a"})
    void longRunsEndInAPageOrARefusalAndNeverInACrash(String run) {
        String hostile = run.repeat(50_000 / run.length());
        try {
            html(hostile);
        } catch (MarkdownException refused) {
            assertThat(refused).hasMessageMatching("(?s).*(too deeply nested|takes longer).*");
        }
    }
}
