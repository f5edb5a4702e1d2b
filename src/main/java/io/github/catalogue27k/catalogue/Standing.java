package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a standard as a whole stands: of its latest edition, or of its draft where nothing is published.
 *
 * @param stageAsOf the day on which somebody saw that stage
 */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) @Column(length = 32) StandardStatus status,
        @Nullable StageCode stage,
        @Nullable PartialDate stageAsOf) {}
