package io.github.catalogue27k.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTest {
    @Test
    void whatStandsInQuotesIsAPhrase() {
        Question question = Question.of("\"chain of custody\" evidence");

        assertThat(question.phrases()).containsExactly("chain of custody");
        assertThat(question.words()).containsExactly("evidence");
    }

    @Test
    void wordsThatSayNothingAreToldApart() {
        assertThat(Question.of("What do I need for the cloud?").telling()).containsExactly("cloud");
    }

    @Test
    void operatorsAndWildcardsMeanNothing() {
        assertThat(Question.of("risk* AND (NOT ~audit^2)").words()).containsExactly("risk", "and", "not", "audit", "2");
    }

    @Test
    void anUnclosedQuoteIsNoPhrase() {
        Question question = Question.of("\"risk");

        assertThat(question.phrases()).isEmpty();
        assertThat(question.words()).containsExactly("risk");
    }

    @Test
    void signsAloneAreNothing() {
        assertThat(Question.of("*** \"\" ???").isNothing()).isTrue();
    }
}
