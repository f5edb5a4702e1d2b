package io.github.catalogue27k.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A national or regional publication of an ISO/IEC text; its year may differ from that of the text (ISO/IEC Guide 21-1).
 *
 * @param designation {@code EN ISO/IEC 27001:2023}
 * @param adopts {@code ISO/IEC 27001:2022}
 * @param by {@code CEN and CENELEC}
 * @param source a web address
 */
public record AdoptedText(
        String designation,
        String adopts,
        String by,
        @Nullable PartialDate published,
        String source) {}
