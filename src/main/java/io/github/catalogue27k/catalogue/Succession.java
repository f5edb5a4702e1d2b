package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition took the place of, what took its place, and what it needs beside it. All are designations.
 *
 * @param replaces what it replaced, as far as we hold it
 * @param replacedOutside what it replaced and we do not hold
 * @param replacedBy the inverse of {@code replaces}, derived at load
 * @param confirmed years in which a review left it as it is, where a source dates them
 * @param normativeReferences what its clause 2 cites; empty where not known
 */
@Embeddable
public record Succession(
        @Column(length = 2000) @Convert(converter = Converters.OfStrings.class)
        List<String> replaces,

        @Column(length = 2000) @Convert(converter = Converters.OfStrings.class)
        List<String> replacedOutside,

        @Column(length = 2000) @Convert(converter = Converters.OfStrings.class)
        List<String> replacedBy,

        @Convert(converter = Converters.OfStrings.class) List<String> confirmed,

        @Column(length = 2000) @Convert(converter = Converters.OfStrings.class)
        List<String> normativeReferences,

        @Nullable @Column(length = 1000) String normativeReferencesSource) {}
