package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.PartialDate;
import io.github.catalogue27k.catalogue.StageCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A status as a reader sees it, in words first.
 *
 * @param code for the style sheet: {@code published}
 * @param words {@code published, being revised}
 * @param successors where to go instead
 * @param stage {@code 90.92}, with its meaning
 * @param asOf the day on which the stage was seen, in words
 */
record StatusView(
        String code,
        String words,
        List<Link> successors,
        @Nullable String stage,
        @Nullable String stageWords,
        @Nullable String asOf) {
    static StatusView of(
            String code, String words, List<Link> successors, @Nullable StageCode stage, @Nullable PartialDate asOf) {
        return new StatusView(
                code,
                words,
                successors,
                stage == null ? null : stage.code(),
                stage == null ? null : stage.words(),
                asOf == null ? null : asOf.words());
    }
}
