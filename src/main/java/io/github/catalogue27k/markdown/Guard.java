package io.github.catalogue27k.markdown;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps hostile Markdown from taking the start down: flexmark 0.64.8 overflows the stack on deep nesting and needs
 * quadratic time for some inputs, so nesting is measured first and the work is done elsewhere, within a time.
 */
final class Guard {
    private static final int DEEPEST = 20;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final ExecutorService WORKER = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "markdown");
        thread.setDaemon(true);
        return thread;
    });

    private Guard() {}

    static void refuseDeepNesting(String text) {
        int line = 1;
        for (String content : text.split("\n", -1)) {
            if (markers(content) > DEEPEST || indent(content) > DEEPEST * 4) {
                throw tooDeep(line);
            }
            line++;
        }
    }

    static <T> T run(Callable<T> work) {
        var result = WORKER.submit(work);
        try {
            return result.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            result.cancel(true);
            throw new MarkdownException(
                    1,
                    "takes longer than " + LONGEST.toSeconds()
                            + " seconds to read. Look for long runs of `, [ or * and write plain paragraphs");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StackOverflowError) {
                throw tooDeep(1);
            }
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static MarkdownException tooDeep(int line) {
        return new MarkdownException(line, "is too deeply nested. Use at most " + DEEPEST + " levels");
    }

    /** Counts quote and list markers before the first word. */
    private static int markers(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '>' || c == '*' || c == '-' || c == '+') {
                count++;
            } else if (!Character.isWhitespace(c)) {
                break;
            }
        }
        // A rule or an underline is long without being deep.
        boolean rule = count > DEEPEST
                && !line.contains(">")
                && line.strip().chars().distinct().count() == 1;
        return rule ? 0 : count;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
