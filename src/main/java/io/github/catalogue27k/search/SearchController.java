package io.github.catalogue27k.search;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search box: a clear number leads to its page, anything else to a page of results. */
@Controller
class SearchController {
    private static final int SIZE = 20;
    private static final int LAST = 50;
    private final Resolver resolver;
    private final FullText fullText;

    SearchController(Resolver resolver, FullText fullText) {
        this.resolver = resolver;
        this.fullText = fullText;
    }

    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        if (q.isBlank()) {
            return "redirect:/standards";
        }
        Resolution resolution = resolver.resolve(q);
        if (resolution.target().isPresent()) {
            return "redirect:" + resolution.target().get();
        }
        int shown = Math.max(1, Math.min(page, LAST));
        FullText.Result result = fullText.find(q, shown - 1, SIZE);
        model.addAttribute("q", q);
        model.addAttribute("resolution", resolution);
        model.addAttribute("result", result);
        model.addAttribute("number", shown);
        model.addAttribute("previous", shown > 1 ? shown - 1 : null);
        model.addAttribute("next", (long) shown * SIZE < result.total() && shown < LAST ? shown + 1 : null);
        return "search";
    }
}
