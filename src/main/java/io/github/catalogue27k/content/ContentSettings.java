package io.github.catalogue27k.content;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where content comes from.
 *
 * @param content a folder of content; without it, the content in the jar
 * @param watch whether files saved in that folder show while the site runs
 */
@ConfigurationProperties("catalogue")
record ContentSettings(
        @Nullable Path content, @DefaultValue("false") boolean watch) {
    ContentSettings {
        if (watch && content == null) {
            throw new IllegalArgumentException(
                    "catalogue.watch needs a folder to watch. Set catalogue.content to one, or leave catalogue.watch out.");
        }
    }
}
