package io.github.catalogue27k.designation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Test cases kept as text beside the tests. */
final class TextFile {

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    private TextFile() {}

    static Stream<String> lines(String name) {
        try (var file = Objects.requireNonNull(TextFile.class.getResourceAsStream("/designation/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With {@code \\t}, {@code \\n} and {@code \\u00A0} put in. */
    static String unescaped(String text) {
        var plain = UNICODE.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        return plain.replace("\\t", "\t").replace("\\n", "\n");
    }
}
