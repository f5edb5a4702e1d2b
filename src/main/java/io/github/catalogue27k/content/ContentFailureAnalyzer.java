package io.github.catalogue27k.content;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows wrong content as a report and not as a stack trace; registered in META-INF/spring.factories. */
class ContentFailureAnalyzer extends AbstractFailureAnalyzer<ContentException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, ContentException cause) {
        int count = cause.problems().size();
        return new FailureAnalysis(
                "The content has " + count + (count == 1 ? " problem" : " problems") + ":\n\n" + cause.getMessage(),
                "Mend the lines named above; content/README.md describes the format.",
                cause);
    }
}
