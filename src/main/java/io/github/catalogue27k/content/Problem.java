package io.github.catalogue27k.content;

import java.util.Locale;

/**
 * Something wrong in a file of content, for the person who must mend it:
 * {@code standards/iso-iec-27001.md:12:16: "2022-13" is no date. Write 2022, 2022-10 or 2022-10-25.}
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param severity whether it keeps the content from being served
 * @param message what is wrong
 * @param hint what to write instead
 */
public record Problem(String file, int line, int column, Severity severity, String message, String hint)
        implements Comparable<Problem> {
    /** An error stops a revision; a warning asks somebody to look again: {@code warning} for a fact grown old. */
    public enum Severity {
        ERROR,
        WARNING;

        /** As in reports: {@code error}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        String warning = isError() ? "" : severity.code() + ": ";
        return file + ":" + line + ":" + column + ": " + warning + message + ". " + hint;
    }
}
