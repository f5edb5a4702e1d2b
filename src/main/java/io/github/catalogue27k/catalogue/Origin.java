package io.github.catalogue27k.catalogue;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a standard and where it belongs.
 *
 * @param ics codes of the International Classification for Standards: {@code 35.030}
 * @param twin the document of another publisher with common text: {@code ITU-T X.1051}
 * @param formerly designations it had before it was renumbered
 */
@Embeddable
public record Origin(
        @Nullable String committee,
        @Nullable String workingGroup,
        @Convert(converter = Converters.OfStrings.class) List<String> ics,
        @Nullable String twin,
        @Convert(converter = Converters.OfStrings.class) List<String> formerly) {}
