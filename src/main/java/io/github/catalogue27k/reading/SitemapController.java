package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Article;
import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.site.SiteSettings;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells search engines which pages there are. */
@RestController
class SitemapController {
    private final Catalogue catalogue;
    private final SiteSettings site;

    SitemapController(Catalogue catalogue, SiteSettings site) {
        this.catalogue = catalogue;
        this.site = site;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        Stream<String> fixed = Stream.of("/", "/standards", "/glossary", "/coverage", "/about");
        Stream<String> articles = Arrays.stream(ArticleKind.values())
                .flatMap(kind -> Stream.concat(
                        Stream.of(kind.href()),
                        catalogue.articles(kind).stream().map(Article::href)));
        Stream<String> pages = catalogue.register().entries().stream().map(Register.Entry::href);
        return Stream.of(fixed, articles, pages)
                .flatMap(addresses -> addresses)
                .map(address -> "  <url><loc>" + site.baseUrl() + address + "</loc></url>\n")
                .collect(Collectors.joining(
                        "",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "</urlset>\n"));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\nDisallow: /api/\n\nSitemap: " + site.baseUrl() + "/sitemap.xml\n";
    }
}
