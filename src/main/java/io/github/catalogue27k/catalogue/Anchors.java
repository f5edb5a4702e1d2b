package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.designation.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The names that a place may have on a page: {@code control-8.12}, {@code clause-6.1.3}, {@code annex-a}. */
final class Anchors {
    private Anchors() {}

    /** The anchors a place may have, likeliest first: 8.12 may be a control, a clause, or A.8.12 in an annex. */
    static Map<String, Found.Kind> of(Place place) {
        Map<String, Found.Kind> anchors = new LinkedHashMap<>();
        String value = place.value();
        if (place.kind() == Place.Kind.ANNEX) {
            anchors.put(Annex.anchor(value), Found.Kind.ANNEX);
            return anchors;
        }
        if (place.kind() == Place.Kind.CONTROL) {
            anchors.put(Clause.anchor(value, true), Found.Kind.CONTROL);
            anchors.put(Clause.anchor("A." + value, true), Found.Kind.CONTROL);
            // What is a control today was an objective with controls under it in 2013.
            anchors.put(Clause.anchor("A." + value, false), Found.Kind.CLAUSE);
            anchors.put(Clause.anchor(value, false), Found.Kind.CLAUSE);
            anchors.put(Clause.anchor(value.replaceFirst("^A\\.", ""), true), Found.Kind.CONTROL);
        } else {
            anchors.put(Clause.anchor(value, false), Found.Kind.CLAUSE);
            anchors.put(Clause.anchor(value, true), Found.Kind.CONTROL);
            anchors.put(Clause.anchor("A." + value, true), Found.Kind.CONTROL);
        }
        return anchors;
    }

    static String words(String anchor, Found.Kind kind) {
        String value = anchor.substring(anchor.indexOf('-') + 1);
        return kind == Found.Kind.ANNEX ? "Annex " + value.toUpperCase(Locale.ROOT) : value;
    }
}
