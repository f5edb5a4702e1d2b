package io.github.catalogue27k.command;

import io.github.catalogue27k.content.Problem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How problems are reported: to a person, to a program, or to GitHub, which shows them beside the lines changed. */
enum Format {
    TEXT {
        @Override
        void print(List<Problem> problems, @Nullable Path folder, PrintStream out) {
            problems.forEach(out::println);
        }
    },

    JSON {
        @Override
        void print(List<Problem> problems, @Nullable Path folder, PrintStream out) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(problems.stream().map(Row::of).toList()));
        }
    },

    /** Workflow commands, with paths from the folder in which GitHub runs them: that of the repository. */
    GITHUB {
        @Override
        void print(List<Problem> problems, @Nullable Path folder, PrintStream out) {
            for (Problem problem : problems) {
                out.println("::" + problem.severity().code()
                        + " file=" + property(fromHere(folder) + "/" + problem.file())
                        + ",line=" + problem.line()
                        + ",col=" + problem.column()
                        + ",title=" + property(problem.isError() ? "To mend" : "To look at again")
                        + "::" + data(problem.message() + ". " + problem.hint()));
            }
        }
    };

    /** The names are a contract, described in content/README.md. */
    private record Row(String file, int line, int column, String severity, String message, String hint) {
        static Row of(Problem problem) {
            return new Row(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.severity().code(),
                    problem.message(),
                    problem.hint());
        }
    }

    abstract void print(List<Problem> problems, @Nullable Path folder, PrintStream out);

    static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static String fromHere(@Nullable Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path content =
                here.resolve(folder == null ? Path.of("content") : folder).normalize();
        return (content.startsWith(here) ? here.relativize(content) : content)
                .toString()
                .replace('\\', '/');
    }

    /** What GitHub asks to be escaped in the message; the percent sign first. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
