package io.github.catalogue27k.interchange;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.search.Filters;
import io.github.catalogue27k.search.Resolution;
import io.github.catalogue27k.search.Search;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The JSON API, by the contract in docs/api.md. */
@RestController
@RequestMapping("/api/v1")
@Transactional(readOnly = true)
class ApiController {
    private static final int LARGEST_PAGE = 200;
    private static final int LAST_PAGE = 100;
    private final Catalogue catalogue;
    private final Search search;

    ApiController(Catalogue catalogue, Search search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    @GetMapping("/standards")
    PageJson standards(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new BadQuestionException("page counts from 0; size is 1 to " + LARGEST_PAGE);
        }
        List<Standard> chosen = catalogue.series().stream()
                .filter(s ->
                        status == null || status.equals(s.standing().status().code()))
                .filter(s -> type == null || type.equals(s.identity().type().code()))
                .filter(s -> topic == null || s.use().topics().contains(topic))
                .toList();
        long first = (long) page * size;
        List<PageJson.Item> items =
                chosen.stream().skip(first).limit(size).map(PageJson.Item::of).toList();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", address(status, type, topic, page, size));
        if (first + size < chosen.size()) {
            links.put("next", address(status, type, topic, page + 1, size));
        }
        if (page > 0) {
            links.put("previous", address(status, type, topic, page - 1, size));
        }
        return new PageJson(items, page, size, chosen.size(), links);
    }

    @GetMapping("/standards/{slug}")
    StandardJson standard(@PathVariable String slug) {
        Standard standard = catalogue
                .standard(slug)
                .orElseThrow(() -> new NothingFoundException("No document has the address " + slug + ".", List.of()));
        return StandardJson.of(
                standard,
                catalogue.mentions(slug),
                catalogue.mentionedBy(slug),
                catalogue.revision().id());
    }

    @GetMapping("/resolve")
    ResolutionJson resolve(@RequestParam String q) {
        Resolution resolution = search.resolve(q);
        if (resolution.isNothing()) {
            throw new NothingFoundException(
                    resolution.nothing(),
                    resolution.suggestions().stream()
                            .map(entry -> entry.designation().toString())
                            .toList());
        }
        return ResolutionJson.of(q, resolution);
    }

    @GetMapping("/search")
    SearchJson search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String decade,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw new BadQuestionException("page is 0 to " + LAST_PAGE + "; size is 1 to " + LARGEST_PAGE);
        }
        Filters filters = Filters.of(status, type, topic, decade);
        return SearchJson.of(q, page, size, filters, search.find(q, search.resolve(q), filters, page, size));
    }

    private static String address(
            @Nullable String status, @Nullable String type, @Nullable String topic, int page, int size) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/api/v1/standards");
        Map<String, String> values =
                new LinkedHashMap<>(Filters.of(status, type, topic, null).chosen());
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.queryParam("page", page)
                .queryParam("size", size)
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }
}
