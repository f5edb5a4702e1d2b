package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Edition;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells which places of an old edition are the same in the current one: those with the same number and the same title. A
 * number alone proves nothing, since 8.1 of 2013 and 8.1 of 2022 have nothing in common.
 */
record SamePlaces(String address, String year, Map<String, String> titles) {
    static final SamePlaces NONE = new SamePlaces("", "", Map.of());

    static SamePlaces in(Edition current) {
        Map<String, String> titles = new HashMap<>();
        current.contents().clauses().forEach(clause -> titles.put(clause.anchor(), clause.title()));
        current.contents()
                .annexes()
                .forEach(annex -> annex.title().ifPresent(title -> titles.put(annex.anchor(), title)));
        return new SamePlaces("/standards/" + current.standard().identity().slug(), current.year(), Map.copyOf(titles));
    }

    @Nullable
    Link of(String anchor, String title) {
        return title.equals(titles.get(anchor)) ? Link.to(address + "#" + anchor, year) : null;
    }
}
