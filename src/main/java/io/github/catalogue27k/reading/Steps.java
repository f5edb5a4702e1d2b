package io.github.catalogue27k.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way around from a page: up to what contains it, and its neighbours in reading order. */
record Steps(
        List<Link> breadcrumbs,
        @Nullable Link up,
        @Nullable Link previous,
        @Nullable Link next) {
    static final Link HOME = Link.to("/", "Home");
    static final Link LIST = Link.to("/standards", "All standards");

    static Steps up(Link... path) {
        List<Link> breadcrumbs = List.of(path);
        return new Steps(breadcrumbs, breadcrumbs.get(breadcrumbs.size() - 1), null, null);
    }

    Steps between(@Nullable Link previous, @Nullable Link next) {
        return new Steps(breadcrumbs, up, previous, next);
    }
}
