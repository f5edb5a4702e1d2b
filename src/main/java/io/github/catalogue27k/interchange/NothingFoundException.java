package io.github.catalogue27k.interchange;

import java.util.List;

/** The API has nothing there; answered as a 404 with what the caller may have meant. */
class NothingFoundException extends RuntimeException {
    private final transient List<String> suggestions;

    NothingFoundException(String message, List<String> suggestions) {
        super(message);
        this.suggestions = List.copyOf(suggestions);
    }

    List<String> suggestions() {
        return suggestions;
    }
}
