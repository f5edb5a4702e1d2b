package io.github.catalogue27k.markdown;

import java.util.List;
import java.util.Optional;

/** Decides what in a page's prose leads somewhere; {@code markdown} itself knows no standard. */
public interface Linker {
    /** A part of a run of prose that becomes a link; {@code title} says in words what is found there. */
    record Span(int start, int end, String href, String title) {}

    /** Finds the mentions in a run of prose, in order and without overlap. */
    List<Span> mentions(Prose prose);

    /** Resolves the target of {@code [[target|label]]}; the span's offsets mean nothing here. */
    Optional<Span> wikiLink(String target, Prose prose);

    /** Links nothing. */
    Linker NONE = new Linker() {
        @Override
        public List<Span> mentions(Prose prose) {
            return List.of();
        }

        @Override
        public Optional<Span> wikiLink(String target, Prose prose) {
            return Optional.empty();
        }
    };
}
