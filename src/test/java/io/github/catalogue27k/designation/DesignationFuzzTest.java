package io.github.catalogue27k.designation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.api.Tag;

/** Any text is read without an error; {@code JAZZER_FUZZ=1} looks for one that is not. */
@Tag("fuzz")
class DesignationFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void anyTextIsUnderstood(@NotNull String text) {
        Understanding understanding = Understanding.of(text);

        assertThat(understanding.summary()).isNotNull();
        assertThat(Understanding.of(text)).isEqualTo(understanding);
    }

    @FuzzTest(maxDuration = "3m")
    void mentionsLieInTheTextAndDoNotOverlap(@NotNull String text) {
        int end = 0;
        for (Mention mention : MentionScanner.scan(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end).isLessThan(mention.end());
            end = mention.end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
