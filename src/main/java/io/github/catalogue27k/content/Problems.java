package io.github.catalogue27k.content;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is reported together. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, int column, String message, String hint) {
        found.add(new Problem(file, line, column, message, hint));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** Throws all of them, if there are any. */
    void raise() {
        if (!found.isEmpty()) {
            throw new ContentException(sorted());
        }
    }
}
