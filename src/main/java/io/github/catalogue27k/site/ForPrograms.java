package io.github.catalogue27k.site;

import org.jspecify.annotations.Nullable;

/** Tells whether a program asks, which wants its errors as problem details (RFC 9457), or a person, who wants a page. */
final class ForPrograms {
    private ForPrograms() {}

    static boolean isAsked(@Nullable String address, @Nullable String accept) {
        boolean inApi = address != null && address.startsWith("/api/");
        return inApi || accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
