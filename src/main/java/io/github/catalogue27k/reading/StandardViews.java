package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Edition;
import io.github.catalogue27k.catalogue.Standard;
import io.github.catalogue27k.designation.DeliverableType;
import io.github.catalogue27k.designation.Designation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the view of a standard, or of one of its editions, out of the entities, in one transaction. */
@Component
@Transactional(readOnly = true)
class StandardViews {
    private final Catalogue catalogue;

    StandardViews(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<StandardView> standard(String slug) {
        return catalogue.standard(slug).map(standard -> view(standard, null));
    }

    Optional<StandardView> edition(String slug, String year) {
        return catalogue
                .standard(slug)
                .flatMap(standard -> standard.editions().stream()
                        .filter(edition -> edition.year().equals(year))
                        .findFirst()
                        .map(edition -> view(standard, edition)));
    }

    /** An edition keeps the type under which it was published, whatever the document is today. */
    private static DeliverableType type(Standard standard, @Nullable Edition shown) {
        DeliverableType today = standard.identity().type();
        DeliverableType then = shown == null
                ? today
                : Designation.parse(shown.imprint().designation()).type();
        return then != null
                ? then
                : today == DeliverableType.TR || today == DeliverableType.TS ? DeliverableType.IS : today;
    }

    private StandardView view(Standard standard, @Nullable Edition dated) {
        Links links = new Links(catalogue.register());
        Statuses statuses = new Statuses(links);
        EditionViews editionViews = new EditionViews(links, statuses);
        StandardSections sections = new StandardSections(standard, links);
        StandardLinks around = new StandardLinks(catalogue, links);
        List<Edition> editions = sections.newestFirst();
        Edition shown =
                dated != null ? dated : standard.currentEdition().orElse(editions.isEmpty() ? null : editions.get(0));
        String title = dated != null && dated.imprint().title() != null
                ? dated.imprint().title()
                : standard.identity().title();
        return new StandardView(
                new StandardSteps(catalogue.register()).of(standard, dated),
                standard.identity().slug(),
                dated == null
                        ? standard.identity().designation()
                        : dated.imprint().designation(),
                title,
                dated == null ? standard.identity().titleFr() : null,
                standard.identity().shortTitle(),
                type(standard, shown).words(),
                standard.inSeries(),
                dated != null,
                dated == null ? statuses.of(standard) : statuses.of(dated),
                new StandardNotice(links).of(standard, dated),
                shown == null ? null : editionViews.of(shown),
                editions.stream().map(editionViews::of).toList(),
                sections.drafts(true),
                sections.drafts(false),
                sections.prose(dated),
                sections.contents(shown, dated != null),
                sections.history(),
                around.topics(standard),
                around.articles(standard),
                around.adoptions(standard),
                around.origin(standard.origin()),
                dated == null ? standard.use().certifiable() : null,
                dated == null ? standard.use().certifiableNote() : null,
                dated == null ? standard.use().certifiableSource() : null,
                standard.use().freeOfCharge(),
                around.parts(standard),
                around.mentionedBy(standard),
                around.mentions(standard),
                standard.upkeep().sources(),
                standard.upkeep().datasets(),
                standard.upkeep().updated().words(),
                standard.upkeep().reviewed() == null
                        ? null
                        : standard.upkeep().reviewed().words());
    }
}
