package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When our page about a standard was last touched, and what it rests on.
 *
 * @param updated when it last changed in substance
 * @param reviewed when a second reader last checked it
 * @param datasets tags of the metadata it was made from: {@code relaton-data-iso@87c31d3132}
 */
@Embeddable
public record Upkeep(
        PartialDate updated,
        @Nullable PartialDate reviewed,

        @Column(length = 20_000) @Convert(converter = Converters.OfSources.class)
        List<Source> sources,

        @Column(length = 2_000) @Convert(converter = Converters.OfStrings.class)
        List<String> datasets) {
    /** Whether a second reader has checked it since it last changed in substance. */
    public boolean isChecked() {
        return reviewed != null && !reviewed.isSurelyBefore(updated);
    }
}
