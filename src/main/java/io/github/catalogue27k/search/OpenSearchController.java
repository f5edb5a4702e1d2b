package io.github.catalogue27k.search;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Describes the search to browsers, which then offer it in their address bar (OpenSearch 1.1). */
@RestController
class OpenSearchController {
    @GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
    String description(HttpServletRequest request) {
        String base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>27k Catalogue</ShortName>
                  <Description>The ISO/IEC 27000 series by number and word</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Image width="32" height="32" type="image/svg+xml">%1$s/icon.svg</Image>
                  <Url type="text/html" template="%1$s/search?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(base);
    }
}
