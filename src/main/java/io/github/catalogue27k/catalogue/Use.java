package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can do with a standard.
 *
 * @param topics where it is listed, by topic id
 * @param certifiable "yes" or "no", where a source says so
 * @param certifiableNote what is certified and by whom
 * @param freeOfCharge the address at which its publisher gives it away
 */
@Embeddable
public record Use(
        @Convert(converter = Converters.OfStrings.class) List<String> topics,
        @Nullable @Column(length = 8) String certifiable,
        @Nullable @Column(length = 1000) String certifiableNote,
        @Nullable String certifiableSource,
        @Nullable String freeOfCharge) {}
