package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a publication says of itself: an edition's or a supplement's name and dates.
 *
 * @param published the day on which it was released, as exact as the source is
 * @param coverDate the month printed on the cover, which can differ
 * @param correctedVersion the month of a reprint with corrections
 * @param isoProject the number in the address of ISO's catalogue: {@code 82875}
 */
@Embeddable
public record Imprint(
        String designation,
        @Nullable @Column(length = 1000) String title,
        PartialDate published,
        @Nullable PartialDate coverDate,
        @Nullable PartialDate correctedVersion,
        @Nullable PartialDate withdrawn,
        @Nullable StageCode stage,
        @Nullable PartialDate stageAsOf,
        @Nullable String isoProject,
        @Nullable String iecWebstoreId) {}
