package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.ArticleKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Topics, reading paths, comparisons, questions, and the glossary. */
@Controller
class ArticleController {
    private final ArticleViews articles;
    private final GlossaryViews glossary;

    ArticleController(ArticleViews articles, GlossaryViews glossary) {
        this.articles = articles;
        this.glossary = glossary;
    }

    @GetMapping("/{folder:topics|paths|comparisons|questions}")
    String all(@PathVariable String folder, Model model) {
        ArticleKind kind = ArticleKind.of(folder).orElseThrow();
        model.addAttribute("heading", Headings.of(kind));
        model.addAttribute("lead", Headings.lead(kind));
        model.addAttribute("cards", articles.cards(kind));
        model.addAttribute("steps", Steps.up(Steps.HOME));
        return "articles";
    }

    @GetMapping("/{folder:topics|paths|comparisons|questions}/{id:[a-z0-9-]+}")
    String one(@PathVariable String folder, @PathVariable String id, Model model) {
        ArticleKind kind = ArticleKind.of(folder).orElseThrow();
        model.addAttribute("article", articles.article(kind, id).orElseThrow(() -> new NotFoundException(id)));
        return kind == ArticleKind.COMPARISON ? "comparison" : "article";
    }

    @GetMapping("/glossary")
    String glossary(Model model) {
        model.addAttribute("glossary", glossary.glossary());
        return "glossary";
    }
}
