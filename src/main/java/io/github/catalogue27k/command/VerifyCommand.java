package io.github.catalogue27k.command;

import io.github.catalogue27k.content.ContentVerifier;
import io.github.catalogue27k.content.Problem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code verify [DIR]} checks content and prints one problem a line as {@code file:line:column: what is wrong. Hint.}
 *
 * <p>Exit codes: 0 nothing is wrong, 1 something is, 2 the command was called wrongly.
 */
public final class VerifyCommand {
    public static final String NAME = "verify";

    private VerifyCommand() {}

    /** Runs the command with the words behind its name and returns its exit code. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() > 1 || arguments.stream().anyMatch(word -> word.startsWith("-"))) {
            err.println("Usage: verify [DIR]. Without DIR, the content in the jar is checked.");
            return 2;
        }
        List<Problem> problems = ContentVerifier.verify(arguments.isEmpty() ? null : Path.of(arguments.get(0)));
        problems.forEach(out::println);
        err.println(problems.isEmpty() ? "No problems." : problems.size() + " to mend.");
        return problems.isEmpty() ? 0 : 1;
    }
}
