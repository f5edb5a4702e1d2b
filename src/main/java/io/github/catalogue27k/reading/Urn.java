package io.github.catalogue27k.reading;

import io.github.catalogue27k.designation.DeliverableType;
import io.github.catalogue27k.designation.Designation;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives the name of an edition by RFC 5141, section 2: {@code urn:iso:std:iso-iec:ts:27008:ed-1}. */
final class Urn {
    private static final Set<String> OWNERS = Set.of("ISO", "ISO/IEC", "ISO/IEC/IEEE");

    private Urn() {}

    /** Nothing for documents that are not ISO's, or whose edition has no number. */
    static @Nullable String of(Designation edition, @Nullable Integer number) {
        if (number == null || !OWNERS.contains(edition.publisher())) {
            return null;
        }
        DeliverableType type = edition.type();
        String part = edition.part();
        return "urn:iso:std:" + edition.publisher().toLowerCase(Locale.ROOT).replace('/', '-') + ":"
                + (type == null ? "" : type.code().toLowerCase(Locale.ROOT) + ":")
                + edition.number() + ":" + (part == null ? "" : "-" + part + ":") + "ed-" + number;
    }
}
