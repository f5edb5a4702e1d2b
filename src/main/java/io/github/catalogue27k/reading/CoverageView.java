package io.github.catalogue27k.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue has and lacks.
 *
 * @param rows one for each standard of the series
 * @param gaps the groups of known gaps, empty ones too
 */
record CoverageView(Steps steps, List<Figure> figures, List<Row> rows, List<Group> gaps) {
    /**
     * A total.
     *
     * @param value {@code 107 of 107}
     * @param href where these things are, where they have a page
     */
    record Figure(String name, String value, @Nullable String href) {}

    /**
     * What the page about one standard has.
     *
     * @param marks one for each section in the order of the page, {@code ●●●○●●}
     * @param sections the same in words: {@code no Structure}
     * @param structure {@code complete}, {@code partial}, {@code unknown}, of the edition in force or the last
     * @param reason the anchor of the gap that says why the structure is not complete
     * @param seen the newest day on which its facts were seen
     * @param old whether that is more than a year before the newest day of all
     */
    record Row(
            Link page,
            String marks,
            String sections,
            String structure,
            @Nullable String reason,
            long sources,
            @Nullable String seen,
            boolean old,
            String updated,
            @Nullable String reviewed,
            long words) {}

    /**
     * Gaps of one sort.
     *
     * @param work what somebody who wants to help can do
     */
    record Group(String id, String name, String work, List<Gap> gaps) {
        public int count() {
            return gaps.size();
        }
    }

    /** @param reason why it is one; null where its group says all */
    record Gap(String id, Link page, @Nullable String reason) {}

    /** The groups in which nothing is missing. */
    public List<Group> closed() {
        return gaps.stream().filter(group -> group.gaps().isEmpty()).toList();
    }
}
