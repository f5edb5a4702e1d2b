package io.github.catalogue27k.search;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** Short addresses that begin with a number, as people type them: {@code /27001:2013}, {@code /27002/2022/8.12}. */
@Controller
class ShortAddressController {
    private static final String NUMBER = "{number:(?:[Ii][Ss][Oo][A-Za-z_-]*)?\\d{4,5}[\\w:.-]*}";
    private final Resolver resolver;

    ShortAddressController(Resolver resolver) {
        this.resolver = resolver;
    }

    @GetMapping("/" + NUMBER)
    String number(@PathVariable String number) {
        return lead(number);
    }

    @GetMapping("/" + NUMBER + "/{year:\\d{4}}")
    String year(@PathVariable String number, @PathVariable String year) {
        return lead(number + ":" + year);
    }

    @GetMapping("/" + NUMBER + "/{year:\\d{4}}/{place:[A-Za-z]?[\\d.]+}")
    String place(@PathVariable String number, @PathVariable String year, @PathVariable String place) {
        return lead(number + ":" + year + " " + place);
    }

    private String lead(String text) {
        Resolution resolution = resolver.resolve(text);
        if (resolution.matches().size() == 1 && resolution.matches().get(0).exact()) {
            return "redirect:" + resolution.matches().get(0).href();
        }
        if (resolution.matches().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        // Several documents, or one that lacks what was asked for: the page of results says so.
        return "redirect:"
                + UriComponentsBuilder.fromPath("/search")
                        .queryParam("q", "{q}")
                        .encode()
                        .buildAndExpand(text)
                        .toUriString();
    }
}
