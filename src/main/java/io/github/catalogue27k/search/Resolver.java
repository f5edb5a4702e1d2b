package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads any spelling of a number to the document it means, and says how it was understood. */
@Component
public class Resolver {
    private static final int SUGGESTIONS = 5;
    private final Catalogue catalogue;

    Resolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a text was taken to mean and where that leads; {@code matches} is empty where nothing was found. */
    public Resolution resolve(String text) {
        Understanding understanding = Understanding.of(text);
        Register register = catalogue.register();
        if (understanding.kind() == Understanding.Kind.SERIES) {
            return Resolution.series(understanding);
        }
        List<Found> matches = understanding.readings().stream()
                .map(register::find)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<Register.Entry> suggestions = matches.isEmpty() ? near(understanding, register) : List.of();
        return new Resolution(understanding, matches, suggestions, false);
    }

    /** Documents whose number begins alike or lies next to it; offered, never chosen. */
    private static List<Register.Entry> near(Understanding understanding, Register register) {
        List<Register.Entry> near = new ArrayList<>();
        for (Reading reading : understanding.readings()) {
            String number = reading.number();
            if (number == null) {
                continue;
            }
            near.addAll(register.numbered(number));
            for (int length = number.length() - 1; length >= 3 && near.size() < SUGGESTIONS; length--) {
                String start = number.substring(0, length);
                register.entries().stream()
                        .filter(Register.Entry::inSeries)
                        .filter(entry -> entry.designation().number().startsWith(start))
                        .filter(entry -> !near.contains(entry))
                        .limit(SUGGESTIONS)
                        .forEach(near::add);
            }
        }
        return near.stream().distinct().limit(SUGGESTIONS).toList();
    }
}
