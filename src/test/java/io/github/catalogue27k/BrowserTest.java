package io.github.catalogue27k;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site as a person meets it. */
class BrowserTest extends RunningSite {
    private static Browser browser;
    private final List<String> messages = new ArrayList<>();
    private BrowserContext context;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWasComplainedOf() {
        if (context != null) {
            context.close();
        }
        assertThat(messages).isEmpty();
    }

    private Page page(NewContextOptions options) {
        context = browser.context(options.setBaseURL(base()));
        Page page = context.newPage();
        page.onConsoleMessage(message -> messages.add(message.type() + ": " + message.text()));
        page.onPageError(messages::add);
        return page;
    }

    private Page page() {
        return page(new NewContextOptions());
    }

    @Test
    void nextAndUpWalkTheSeries() {
        Page page = page();
        page.navigate("/standards/iso-iec-27033-3");

        page.click("nav.steps >> nth=0 >> a[rel=next]");
        assertThat(page).hasURL(base() + "/standards/iso-iec-27033-4");
        page.click("nav.steps >> nth=0 >> a[rel=up]");
        assertThat(page).hasURL(base() + "/standards/iso-iec-27033");
        page.click("nav.steps a[rel=up]");
        assertThat(page).hasURL(base() + "/standards");
    }

    @Test
    void aMentionShowsAPreviewAndLeadsThere() {
        Page page = page();
        page.navigate("/standards/iso-iec-27033-4");
        var mention =
                page.locator(".prose a[href='/standards/iso-iec-27033-1']").first();

        mention.focus();
        assertThat(page.locator("[role=tooltip]")).containsText("ISO/IEC 27033-1");
        assertThat(page.locator("[role=tooltip]")).containsText("published");
        page.keyboard().press("Escape");
        assertThat(page.locator("[role=tooltip]")).hasCount(0);
        mention.click();
        assertThat(page).hasURL(base() + "/standards/iso-iec-27033-1");
    }

    @Test
    void slashGoesToTheSearchAndANumberToItsPage() {
        Page page = page();
        page.navigate("/");

        page.keyboard().press("/");
        page.keyboard().type("27002:2022 8.12");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(base() + "/standards/iso-iec-27002/2022#control-8.12");
        assertThat(page.locator("[id='control-8.12']")).isInViewport();
    }

    @Test
    void suggestionsAreChosenWithTheArrowKeys() {
        Page page = page();
        page.navigate("/");

        page.locator("#q").pressSequentially("27002 8.12");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Data leakage prevention");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(base() + "/standards/iso-iec-27002#control-8.12");
    }

    @Test
    void escapeClosesTheSuggestionsAndKeepsWhatWasTyped() {
        Page page = page();
        page.navigate("/");

        page.locator("#q").pressSequentially("2700");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        assertThat(page.locator("#q")).hasValue("2700");
    }

    @Test
    void theKeysForSearchCanBeSwitchedOff() {
        Page page = page();
        page.navigate("/about");
        page.locator(".shortcuts").click();

        page.navigate("/about");
        page.keyboard().press("/");

        assertThat(page.locator("#q")).not().isFocused();
    }

    @Test
    void anAbbreviationExplainsItselfOnFocus() {
        Page page = page();
        page.navigate("/standards/iso-iec-27001");

        page.locator(".prose a[href^='/glossary#']").first().focus();

        assertThat(page.getByRole(AriaRole.TOOLTIP)).containsText("information security management system");
    }

    @Test
    void wordsLeadToAPlaceInsideAStandard() {
        Page page = page();
        page.navigate("/search?q=data+leakage+prevention");

        page.click(".hits a[href*='#control-'] >> nth=0");

        assertThat(page.locator("li:target")).containsText("Data leakage prevention");
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = page(new NewContextOptions().setJavaScriptEnabled(false));
        page.navigate("/");
        page.fill("#q", "iso 27005");
        page.press("#q", "Enter");
        assertThat(page).hasURL(base() + "/standards/iso-iec-27005");

        page.navigate("/standards");
        page.selectOption("select[name=status]", "withdrawn");
        page.click(".filters button");
        assertThat(page.locator("table.standards tbody tr")).hasCount(3);
    }

    @Test
    void theListIsSortedByAColumn() {
        Page page = page();
        page.navigate("/standards");

        page.click("th >> text=Published");
        assertThat(page.locator("table.standards tbody tr").first()).containsText("2026");
        assertThat(page.locator("th[aria-sort=descending]")).containsText("Published");

        page.click("th >> text=Title");
        assertThat(page.locator("table.standards tbody tr").first()).containsText("Age assurance");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/standards",
                "/standards/iso-iec-27001",
                "/standards/iso-iec-27002",
                "/standards/iso-iec-27033",
                "/standards/iso-iec-27701/2019",
                "/search?q=incident",
                "/topics",
                "/about",
                "/coverage",
                "/glossary",
                "/paths",
                "/paths/first-isms",
                "/comparisons/27001-and-27002",
                "/questions",
                "/questions/documents-and-records-27001",
                "/topics/isms-core",
                "/nothing"
            })
    void nothingSticksOutAt375Pixels(String address) {
        Page page = page(new NewContextOptions().setViewportSize(375, 800));
        page.navigate(address);

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(375);
        messages.removeIf(message -> message.contains("404") && address.equals("/nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/standards",
                "/standards/iso-iec-27001",
                "/standards/iso-iec-27001/2013",
                "/standards/iso-iec-27033",
                "/standards/iso-iec-27006",
                "/standards/iso-iec-27504",
                "/standards/iso-iec-27046",
                "/standards/bs-7799-2",
                "/standards/itu-t-x-1051",
                "/search?q=privacy",
                "/search?q=27001:2019",
                "/search?q=xyzzy",
                "/topics",
                "/topics/privacy",
                "/about",
                "/coverage",
                "/glossary",
                "/paths",
                "/paths/first-isms",
                "/comparisons/27001-and-27002",
                "/questions",
                "/questions/documents-and-records-27001",
                "/topics/isms-core",
                "/nothing"
            })
    void axeFindsNothingInLightAndDark(String address) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = page(new NewContextOptions().setColorScheme(scheme));
            page.navigate(address);

            var violations = new AxeBuilder(page).analyze().getViolations();

            assertThat(violations.stream()
                            .map(v -> v.getId() + " " + v.getNodes().get(0).getHtml()))
                    .as(address + " " + scheme)
                    .isEmpty();
            context.close();
        }
        messages.removeIf(message -> message.contains("404") && address.equals("/nothing"));
    }
}
