package io.github.catalogue27k.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be loaded; it says all that is wrong with it. */
public final class ContentException extends RuntimeException {
    private final transient List<Problem> problems;

    ContentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
