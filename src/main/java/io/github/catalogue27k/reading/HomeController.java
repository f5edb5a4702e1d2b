package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.site.SiteSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home and the pages about ourselves. */
@Controller
class HomeController {
    private final Catalogue catalogue;
    private final HomeViews home;
    private final CoverageViews coverage;
    private final SiteSettings site;

    HomeController(Catalogue catalogue, HomeViews home, CoverageViews coverage, SiteSettings site) {
        this.catalogue = catalogue;
        this.home = home;
        this.coverage = coverage;
        this.site = site;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("home", home.home());
        return "home";
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("revision", catalogue.revision());
        model.addAttribute("contact", site.contact());
        model.addAttribute("steps", Steps.up(Steps.HOME));
        return "about";
    }

    @GetMapping("/coverage")
    String coverage(Model model) {
        model.addAttribute("coverage", coverage.coverage());
        return "coverage";
    }
}
