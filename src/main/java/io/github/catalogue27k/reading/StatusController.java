package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.content.LoadState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is served, since when, and whether newer content waits to be mended. */
@Controller
class StatusController {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    /**
     * @param failedAt empty where the latest attempt to load did not fail
     * @param problems one a line
     */
    record SiteStatus(
            String revision,
            String loadedAt,
            String newestFact,
            String oldestFact,
            int standards,
            int related,
            int articles,
            int terms,
            boolean watched,
            String failedAt,
            List<String> problems) {}

    private final Catalogue catalogue;
    private final LoadState loads;

    StatusController(Catalogue catalogue, LoadState loads) {
        this.catalogue = catalogue;
        this.loads = loads;
    }

    @GetMapping("/status")
    String status(Model model) {
        var failure = loads.failure();
        int series = catalogue.series().size();
        model.addAttribute(
                "site",
                new SiteStatus(
                        catalogue.revision().id(),
                        words(catalogue.loadedAt()),
                        catalogue.revision().newestFact().words(),
                        catalogue.revision().oldestFact().words(),
                        series,
                        catalogue.register().entries().size() - series,
                        Arrays.stream(ArticleKind.values())
                                .mapToInt(kind -> catalogue.articles(kind).size())
                                .sum(),
                        catalogue.terms().size(),
                        loads.watched(),
                        failure.map(failed -> words(failed.at())).orElse(""),
                        failure.map(LoadState.Failure::problems).orElse(List.of())));
        model.addAttribute("steps", Steps.up(Steps.HOME, Link.to("/about", "About")));
        return "status";
    }

    private static String words(Instant moment) {
        return MOMENT.format(moment);
    }
}
