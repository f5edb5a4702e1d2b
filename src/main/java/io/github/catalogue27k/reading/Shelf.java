package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Identity;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.designation.Designation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Standards whose numbers begin alike, as they stand on the home page.
 *
 * @param range {@code 27000 to 27009}
 */
record Shelf(String range, List<Spine> spines) {
    /** Up to here the numbers stand close together and a shelf holds ten of them, from here on a hundred. */
    private static final int FIRST_OF_HUNDREDS = 27100;

    /**
     * One standard.
     *
     * @param number {@code 27033-4}, as people say it
     * @param title what is shown when somebody points at it
     */
    record Spine(String href, String number, String title, StatusView status) {}

    /** The whole series, in the order of its numbers. */
    static List<Shelf> of(List<Standard> series, Statuses statuses) {
        Map<String, List<Spine>> shelves = new TreeMap<>();
        for (Standard standard : series) {
            Designation name = Designation.parse(standard.identity().designation());
            shelves.computeIfAbsent(range(Integer.parseInt(name.number())), range -> new ArrayList<>())
                    .add(spine(standard.identity(), name, statuses.of(standard)));
        }
        return shelves.entrySet().stream()
                .map(shelf -> new Shelf(shelf.getKey(), shelf.getValue()))
                .toList();
    }

    private static Spine spine(Identity identity, Designation name, StatusView status) {
        String called = identity.shortTitle() == null ? identity.title() : identity.shortTitle();
        return new Spine(
                "/standards/" + identity.slug(),
                name.part() == null ? name.number() : name.number() + "-" + name.part(),
                identity.designation() + " · " + called + " · " + status.words(),
                status);
    }

    private static String range(int number) {
        int size = number < FIRST_OF_HUNDREDS ? 10 : 100;
        int first = number / size * size;
        return first + " to " + (first + size - 1);
    }
}
