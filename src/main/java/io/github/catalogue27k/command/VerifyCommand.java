package io.github.catalogue27k.command;

import io.github.catalogue27k.content.ContentVerifier;
import io.github.catalogue27k.content.ContentVerifier.Verification;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code verify [--format=text|json|github] [DIR]} checks content: the report goes to standard output, how many files
 * were read and how long it took to standard error.
 *
 * <p>Exit codes: 0 nothing is wrong, though there may be warnings; 1 something is; 2 the command was called wrongly, or
 * DIR is no folder that can be read.
 */
final class VerifyCommand {
    private static final String USAGE =
            "Usage: verify [--format=text|json|github] [DIR]. Without DIR, the content in the jar is checked.";
    private static final String FORMAT = "--format=";

    private VerifyCommand() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(arguments);
        Optional<Format> format = Optional.of(Format.TEXT);
        for (String option :
                arguments.stream().filter(word -> word.startsWith("-")).toList()) {
            words.remove(option);
            format = option.startsWith(FORMAT) ? Format.of(option.substring(FORMAT.length())) : Optional.empty();
        }
        if (words.size() > 1 || format.isEmpty()) {
            err.println(USAGE);
            return Command.MISUSED;
        }
        Path folder = words.isEmpty() ? null : Path.of(words.get(0));
        if (folder != null && !Files.isDirectory(folder)) {
            err.println(folder + " is not a folder. Name a folder of content.");
            return Command.MISUSED;
        }
        Instant start = Instant.now();
        Verification verification;
        try {
            verification = ContentVerifier.verify(folder);
        } catch (UncheckedIOException unreadable) {
            err.println(folder + " cannot be read: " + unreadable.getMessage());
            return Command.MISUSED;
        }
        format.get().print(verification.problems(), folder, out);
        long errors = verification.errors();
        err.printf(
                "%d files read in %.1f s: %d to mend, %d to look at again.%n",
                verification.files(),
                Duration.between(start, Instant.now()).toMillis() / 1000.0,
                errors,
                verification.problems().size() - errors);
        return errors == 0 ? 0 : 1;
    }
}
