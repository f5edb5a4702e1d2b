package io.github.catalogue27k.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what is wrong, so that all of it is reported together. */
final class Problems {
    /** Pages are read side by side. */
    private final List<Problem> found = Collections.synchronizedList(new ArrayList<>());

    void add(String file, int line, int column, String message, String hint) {
        found.add(new Problem(file, line, column, Problem.Severity.ERROR, message, hint));
    }

    void warn(String file, int line, int column, String message, String hint) {
        found.add(new Problem(file, line, column, Problem.Severity.WARNING, message, hint));
    }

    List<Problem> sorted() {
        return found.stream().distinct().sorted().toList();
    }

    /** Throws all errors, if there are any; warnings stop nothing. */
    void raise() {
        List<Problem> errors = sorted().stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            throw new ContentException(errors);
        }
    }
}
