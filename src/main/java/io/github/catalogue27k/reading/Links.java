package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.designation.MentionScanner;
import java.util.List;
import java.util.Optional;

/** Makes links out of designations that stand in data. */
record Links(Register register) {
    /** A link to the exact document, or its name alone where we do not hold it. */
    Link to(String designation) {
        return found(designation)
                .map(found -> new Link(found.href(), designation, found.entry().title()))
                .orElse(Link.to("", designation));
    }

    List<Link> to(List<String> designations) {
        return designations.stream().map(this::to).toList();
    }

    static Link to(Register.Entry entry) {
        return new Link(entry.href(), entry.designation().toString(), entry.title());
    }

    static Link to(Edition edition) {
        return new Link(
                "/standards/" + edition.standard().identity().slug() + "/" + edition.year(),
                edition.imprint().designation(),
                edition.imprint().title());
    }

    static Link to(Standard standard) {
        return new Link(
                "/standards/" + standard.identity().slug(),
                standard.identity().designation(),
                standard.identity().title());
    }

    private Optional<Found> found(String designation) {
        return MentionScanner.scan(designation).stream()
                .findFirst()
                .flatMap(mention -> register.find(mention.reading()));
    }
}
