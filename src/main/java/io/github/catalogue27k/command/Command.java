package io.github.catalogue27k.command;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the first word on the command line chooses, as {@code verify content}; without a word, the site is served. */
public enum Command {
    VERIFY(VerifyCommand::run),
    NEW(NewCommand::run);

    /** Called wrongly: an unknown word, a folder that is none. */
    static final int MISUSED = 2;

    private interface Run {
        int run(List<String> arguments, PrintStream out, PrintStream err);
    }

    private final Run run;

    Command(Run run) {
        this.run = run;
    }

    /**
     * Runs the command that the first word names; nothing where the first word is a setting or missing.
     *
     * @return the exit code: 0 nothing is wrong, 1 something is, 2 called wrongly
     */
    public static Optional<Integer> run(List<String> words, PrintStream out, PrintStream err) {
        if (words.isEmpty() || words.get(0).startsWith("-")) {
            return Optional.empty();
        }
        // Read by Logback when something logs first; standard output belongs to the report.
        System.setProperty("logback.configurationFile", "logback-command.xml");
        return Optional.of(Arrays.stream(values())
                .filter(command -> command.word().equals(words.get(0)))
                .findFirst()
                .map(command -> command.run.run(words.subList(1, words.size()), out, err))
                .orElseGet(() -> {
                    err.println("\"" + words.get(0) + "\" is no command. Write "
                            + Arrays.stream(values()).map(Command::word).collect(Collectors.joining(" or "))
                            + ", or settings such as --server.port=8080 to serve the catalogue.");
                    return MISUSED;
                }));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
