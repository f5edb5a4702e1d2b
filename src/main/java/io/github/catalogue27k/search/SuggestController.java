package io.github.catalogue27k.search;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the search box offers while somebody types. */
@RestController
class SuggestController {
    record SuggestJson(String query, List<Suggestion> suggestions) {}

    private final Search search;

    SuggestController(Search search) {
        this.search = search;
    }

    @GetMapping(path = "/search/suggest", produces = "application/json")
    SuggestJson suggest(@RequestParam(defaultValue = "") String q) {
        String typed = q.length() > 100 ? q.substring(0, 100) : q;
        return new SuggestJson(typed, search.suggest(typed));
    }
}
