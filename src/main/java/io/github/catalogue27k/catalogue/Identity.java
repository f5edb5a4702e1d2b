package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.designation.DeliverableType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a standard is called, over all its editions.
 *
 * @param slug its address: {@code iso-iec-27033-4}
 * @param familySlug the address of all parts together: {@code iso-iec-27033}
 * @param designation undated, of the latest edition or draft: {@code ISO/IEC 27033-4}
 * @param shortTitle how people call it, where that was written down
 */
@Embeddable
public record Identity(
        @Column(nullable = false) String slug,
        String familySlug,
        String designation,
        @Enumerated(EnumType.STRING) @Column(length = 16) DeliverableType type,
        @Column(length = 1000) String title,
        @Nullable @Column(length = 1000) String titleFr,
        @Nullable String shortTitle) {}
