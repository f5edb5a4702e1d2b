package io.github.catalogue27k.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param address a web address, or the words that name a source without one
 * @param supports what it is cited for, where that was said
 */
public record Source(String address, @Nullable String supports) {
    private static final Pattern WITH_REMARK = Pattern.compile("(https?://\\S+) \\((.+)\\)");

    /** A source as written on one line: {@code https://example.org/contents (clauses 5 to 7)}. */
    public static Source of(String text) {
        Matcher remark = WITH_REMARK.matcher(text);
        return remark.matches() ? new Source(remark.group(1), remark.group(2)) : new Source(text, null);
    }

    public boolean isLink() {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
