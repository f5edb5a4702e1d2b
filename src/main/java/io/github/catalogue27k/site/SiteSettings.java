package io.github.catalogue27k.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator says about the site.
 *
 * @param baseUrl how the site is reached from outside, without a slash at its end
 * @param contact where corrections and take-down requests go: a {@code mailto:} or web address
 */
@ConfigurationProperties("catalogue")
public record SiteSettings(
        @DefaultValue("http://localhost:8080") String baseUrl,

        @DefaultValue("https://github.com/catalogue27k/catalogue-27k/issues")
        String contact) {}
