package io.github.catalogue27k.content;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where content comes from.
 *
 * @param content a folder of content; without it, the content in the jar
 */
@ConfigurationProperties("catalogue")
record ContentSettings(@Nullable Path content) {}
