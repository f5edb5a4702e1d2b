package io.github.catalogue27k.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.junit.jupiter.api.Tag;

/** Any text is a question of letters, digits and dots; {@code JAZZER_FUZZ=1} looks for one that is not. */
@Tag("fuzz")
class QuestionFuzzTest {
    @FuzzTest(maxDuration = "3m")
    void onlyLettersDigitsAndDotsAreAskedFor(@NotNull String text) {
        Question question = Question.of(text);

        assertThat(question.words()).allMatch(word -> word.matches("[\\p{L}\\p{N}.]+"));
        assertThat(question.phrases()).allMatch(phrase -> phrase.matches("[\\p{L}\\p{N}. ]+"));
    }
}
