package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.site.SiteSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Home, topics and the page about ourselves. */
@Controller
class HomeController {
    private final Catalogue catalogue;
    private final HomeViews home;
    private final ListViews lists;
    private final SiteSettings site;

    HomeController(Catalogue catalogue, HomeViews home, ListViews lists, SiteSettings site) {
        this.catalogue = catalogue;
        this.home = home;
        this.lists = lists;
        this.site = site;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("home", home.home());
        return "home";
    }

    @GetMapping("/topics")
    String topics(Model model) {
        model.addAttribute("topics", home.home().topics());
        model.addAttribute("steps", Steps.up(Steps.HOME));
        return "topics";
    }

    @GetMapping("/topics/{id:[a-z0-9-]+}")
    String topic(@PathVariable String id, Model model) {
        model.addAttribute("topic", home.topic(id).orElseThrow(() -> new NotFoundException(id)));
        model.addAttribute("rows", lists.topic(id));
        return "topic";
    }

    @GetMapping("/about")
    String about(Model model) {
        model.addAttribute("revision", catalogue.revision());
        model.addAttribute("contact", site.contact());
        model.addAttribute("steps", Steps.up(Steps.HOME));
        return "about";
    }
}
