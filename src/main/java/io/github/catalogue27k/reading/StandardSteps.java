package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.catalogue.Standard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way around from a standard, in the order of the numbers, or from one of its editions, in the order of the years. */
record StandardSteps(Register register) {
    Steps of(Standard standard, @Nullable Edition dated) {
        Link own = Links.to(standard);
        List<Link> path = new ArrayList<>(List.of(Steps.HOME, Steps.LIST));
        boolean isPart =
                !standard.identity().familySlug().equals(standard.identity().slug());
        if (isPart) {
            String family = standard.identity().familySlug();
            path.add(Link.to("/standards/" + family, FamilyViews.name(standard) + " (all parts)"));
        }
        if (dated != null) {
            path.add(own);
            List<Edition> editions = standard.editions();
            int at = editions.indexOf(dated);
            return Steps.up(path.toArray(Link[]::new))
                    .between(
                            at > 0 ? Links.to(editions.get(at - 1)) : null,
                            at + 1 < editions.size() ? Links.to(editions.get(at + 1)) : null);
        }
        List<Register.Entry> order = order(standard.inSeries());
        int at = order.stream()
                .map(Register.Entry::slug)
                .toList()
                .indexOf(standard.identity().slug());
        return Steps.up(path.toArray(Link[]::new))
                .between(
                        at > 0 ? Links.to(order.get(at - 1)) : null,
                        at + 1 < order.size() ? Links.to(order.get(at + 1)) : null);
    }

    private List<Register.Entry> order(boolean inSeries) {
        return register.entries().stream()
                .filter(entry -> entry.inSeries() == inSeries)
                .toList();
    }
}
