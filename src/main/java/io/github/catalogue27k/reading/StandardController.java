package io.github.catalogue27k.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list, and the pages of standards, editions and all parts. */
@Controller
class StandardController {
    private final StandardViews standards;
    private final FamilyViews families;
    private final ListViews lists;

    StandardController(StandardViews standards, FamilyViews families, ListViews lists) {
        this.standards = standards;
        this.families = families;
        this.lists = lists;
    }

    @GetMapping("/standards")
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String order,
            Model model) {
        ListViews.Choice choice =
                new ListViews.Choice(given(status), given(type), given(topic), given(year), ListOrder.of(sort, order));
        model.addAttribute("list", lists.list(choice));
        return "list";
    }

    @GetMapping("/standards/{slug:[a-z0-9-]+}")
    String standard(@PathVariable String slug, Model model) {
        return standards
                .standard(slug)
                .map(view -> {
                    model.addAttribute("page", view);
                    return "standard";
                })
                .or(() -> families.family(slug).map(view -> {
                    model.addAttribute("family", view);
                    return "parts";
                }))
                .orElseThrow(() -> new NotFoundException(slug));
    }

    @GetMapping("/standards/{slug:[a-z0-9-]+}/{year:\\d{4}}")
    String edition(@PathVariable String slug, @PathVariable String year, Model model) {
        model.addAttribute(
                "page", standards.edition(slug, year).orElseThrow(() -> new NotFoundException(slug + ":" + year)));
        return "standard";
    }

    /** A form sends what was not chosen as an empty value. */
    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
