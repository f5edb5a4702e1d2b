package io.github.catalogue27k.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search box: a clear number leads to its page, anything else to a page of results. */
@Controller
class SearchController {
    private final Search search;
    private final SearchViews views;

    SearchController(Search search, SearchViews views) {
        this.search = search;
        this.views = views;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String decade,
            Model model) {
        if (q.isBlank()) {
            return "redirect:/standards";
        }
        Filters filters = Filters.of(status, type, topic, decade);
        Resolution resolution = search.resolve(q);
        if (resolution.target().isPresent()) {
            return "redirect:" + resolution.target().get();
        }
        model.addAttribute("q", q);
        model.addAttribute("search", views.view(q, resolution, filters, page));
        return "search";
    }
}
