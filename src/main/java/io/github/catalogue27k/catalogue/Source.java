package io.github.catalogue27k.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param address a web address, or the words that name a source without one
 * @param supports what it is cited for, where that was said
 */
public record Source(String address, @Nullable String supports) {
    public boolean isLink() {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
