package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.designation.DeliverableType;
import io.github.catalogue27k.designation.Designation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the page of all parts of a number. */
@Component
@Transactional(readOnly = true)
class FamilyViews {
    /**
     * @param name {@code ISO/IEC 27033}
     * @param title what the titles of all parts begin with
     */
    record FamilyView(
            Steps steps, String name, String title, List<ListView.Heading> headings, List<ListView.Row> rows) {}

    private final Catalogue catalogue;
    private final ListViews lists;

    FamilyViews(Catalogue catalogue, ListViews lists) {
        this.catalogue = catalogue;
        this.lists = lists;
    }

    Optional<FamilyView> family(String slug) {
        List<Standard> parts = catalogue.family(slug);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FamilyView(
                Steps.up(Steps.HOME, Steps.LIST).between(null, Links.to(parts.get(0))),
                name(parts.get(0)),
                commonTitle(parts),
                ListViews.headings(),
                lists.rows(parts)));
    }

    /** The number without part and type; only a British Standard keeps its letters. */
    static String name(Standard part) {
        Designation name = Designation.parse(part.identity().designation());
        DeliverableType type = name.type() == DeliverableType.BS ? DeliverableType.BS : null;
        return new Designation(name.publisher(), type, name.number(), null, null, null, null, null).toString();
    }

    /** The parts of a title stand between dashes; the newest published part names the series best. */
    private static String commonTitle(List<Standard> parts) {
        return parts.stream()
                .map(part -> part.identity().title())
                .filter(title -> title.contains(" Part "))
                .reduce((older, newer) -> newer)
                .map(title -> title.replaceFirst("\\s*[—–]\\s*Part .*$", ""))
                .orElse("");
    }
}
