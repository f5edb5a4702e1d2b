package io.github.catalogue27k.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.search.Resolution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code /api/v1/resolve}. */
record ResolutionJson(
        String query, String outcome, String understood, List<MatchJson> matches, List<String> suggestions) {
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MatchJson(
            String designation, String kind, @Nullable String place, String href, String status, List<String> notices) {
        static MatchJson of(Found found) {
            return new MatchJson(
                    found.designation(),
                    found.kind().code(),
                    found.place(),
                    found.href(),
                    found.status(),
                    found.notices());
        }
    }

    private static final MatchJson SERIES =
            new MatchJson("ISO/IEC 27000 series", "series", null, "/standards", "published", List.of());

    static ResolutionJson of(String query, Resolution resolution) {
        List<MatchJson> matches = resolution.series()
                ? List.of(SERIES)
                : resolution.matches().stream().map(MatchJson::of).toList();
        return new ResolutionJson(
                query, matches.size() == 1 ? "found" : "choices", resolution.words(), matches, List.of());
    }
}
