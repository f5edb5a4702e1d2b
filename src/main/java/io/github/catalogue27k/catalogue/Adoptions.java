package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.designation.Designation;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The adoptions that we know, by the mark, number and year under which their publishers sell them. */
final class Adoptions {
    private final List<AdoptedText> texts;
    private final Map<String, List<AdoptedText>> byNumber = new HashMap<>();
    private final Map<String, AdoptedText> byYear = new HashMap<>();

    Adoptions(List<AdoptedText> texts) {
        this.texts = texts.stream()
                .sorted(Comparator.comparing(AdoptedText::adopts).reversed().thenComparing(AdoptedText::designation))
                .toList();
        for (AdoptedText text : this.texts) {
            for (Reading reading : Understanding.of(text.designation()).readings()) {
                byNumber.computeIfAbsent(key(reading, null), key -> new ArrayList<>())
                        .add(text);
                byYear.putIfAbsent(key(reading, reading.yearOnly()), text);
            }
        }
    }

    /**
     * The row for a dated adoption; for an undated one any of its number, the newest text first. A national edition of a
     * European Standard that has no row is that of the European Standard of its year: the members of CEN and CENELEC
     * publish each unchanged (CEN/CENELEC Internal Regulations, Part 2).
     */
    Optional<AdoptedText> find(Reading reading) {
        return reading.year() == null
                ? byNumber.getOrDefault(key(reading, null), List.of()).stream().findFirst()
                : Optional.ofNullable(byYear.get(key(reading, reading.yearOnly())))
                        .or(() -> Optional.ofNullable(byYear.get(european(reading))));
    }

    /** Whether a dated adoption has a row of its own. */
    boolean isListed(Reading reading) {
        return byYear.containsKey(key(reading, reading.yearOnly()));
    }

    List<AdoptedText> all() {
        return texts;
    }

    List<AdoptedText> of(String slug) {
        return texts.stream()
                .filter(text -> Designation.parse(text.adopts()).slug().equals(slug))
                .toList();
    }

    private static String european(Reading reading) {
        String mark = String.valueOf(reading.adoption());
        return mark.endsWith(" EN") || mark.endsWith("-EN") ? key("EN", reading, reading.yearOnly()) : "";
    }

    private static String key(Reading reading, @Nullable String year) {
        return key(String.valueOf(reading.adoption()), reading, year);
    }

    private static String key(String mark, Reading reading, @Nullable String year) {
        return mark + " " + reading.number() + "-" + reading.part() + ":" + year;
    }
}
