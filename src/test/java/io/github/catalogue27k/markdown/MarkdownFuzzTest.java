package io.github.catalogue27k.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.api.Tag;

/** Any text becomes harmless HTML or is refused; {@code JAZZER_FUZZ=1} looks for one that does neither. */
@Tag("fuzz")
class MarkdownFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void whateverIsWrittenNoScriptComesOut(@NotNull String text) {
        try {
            for (Section section : MarkdownParser.parse(text).sections()) {
                assertThat(section.html(Linker.NONE))
                        .doesNotContainPattern("(?i)<(script|img|iframe|svg|style)\\b")
                        .doesNotContainPattern("(?i)<[^>]*\\s(on\\w+|style)=")
                        .doesNotContainPattern("(?i)href=\"(javascript|data|vbscript):");
            }
        } catch (MarkdownException refused) {
            assertThat(refused.line()).isPositive();
        }
    }
}
