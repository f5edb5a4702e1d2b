package io.github.catalogue27k.reading;

import org.jspecify.annotations.Nullable;

/**
 * Somewhere to go.
 *
 * @param label what is found there: {@code ISO/IEC 27002}
 * @param title more of it, for those who hover or listen
 */
record Link(String href, String label, @Nullable String title) {
    static Link to(String href, String label) {
        return new Link(href, label, null);
    }
}
