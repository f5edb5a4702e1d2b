package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.catalogue.Outsider;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads any spelling of a number to the document it means, and says how it was understood. */
@Component
public class Resolver {
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
        Choices choices = new Choices(register);
        List<Found> matches = understanding.readings().stream()
                .flatMap(reading -> choices.of(reading).stream())
                .distinct()
                .toList();
        if (!matches.isEmpty()) {
            return new Resolution(understanding, matches, List.of(), List.of(), false);
        }
        List<Outsider> outsiders = understanding.readings().stream()
                .filter(Reading::hasNumber)
                .flatMap(reading -> register.outsiders(String.valueOf(reading.number()), reading.part()).stream())
                .distinct()
                .toList();
        return new Resolution(understanding, matches, Near.to(understanding, register), outsiders, false);
    }
}
