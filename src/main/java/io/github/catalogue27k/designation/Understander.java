package io.github.catalogue27k.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns a free text into an {@link Understanding}: addresses first, then designations, then loose places. */
final class Understander {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern ENCODED = Pattern.compile("%([2-7][0-9A-Fa-f])");

    private final List<Reading> readings = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();
    private boolean series;

    private Understander() {}

    static Understanding understand(String text) {
        var understander = new Understander();
        understander.readAll(decoded(text));
        understander.dropForeignClauses();
        var nothing = understander.readings.isEmpty() && !understander.series;
        var words = nothing ? text.strip() : String.join(" ", understander.leftOver);
        return new Understanding(text, understander.readings, understander.series, words);
    }

    private void readAll(String text) {
        var plain = new StringBuilder();
        for (var chunk : BLANK.split(text)) {
            if (AddressReader.isAddress(chunk)) {
                readWords(plain.toString(), Manner.SEARCH);
                plain.setLength(0);
                readAddress(chunk);
            } else {
                plain.append(chunk).append(' ');
            }
        }
        readWords(plain.toString(), Manner.SEARCH);
    }

    /** {@code GDPR article 32} is about another text: words, not a place of ours. */
    private void dropForeignClauses() {
        var clauses = readings.stream()
                .allMatch(reading -> !reading.namesDocument()
                        && reading.place() != null
                        && reading.place().kind() == Place.Kind.CLAUSE);
        if (clauses && !leftOver.isEmpty()) {
            readings.clear();
        }
    }

    private void readAddress(String address) {
        var told = AddressReader.read(address);
        if (told == null) {
            readWords(AddressReader.pathOf(address), Manner.ADDRESS);
        } else {
            readings.add(told);
        }
    }

    private void readWords(String text, Manner manner) {
        var words = new WordReader(text, manner);
        words.read();
        readings.addAll(words.readings());
        if (manner == Manner.SEARCH) {
            leftOver.addAll(words.leftOver());
        }
        series |= words.namesSeries();
    }

    /** {@code ISO%2FIEC%2027001}, as copied from address bars. */
    private static String decoded(String text) {
        return text.indexOf('%') < 0
                ? text
                : ENCODED.matcher(text)
                        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16))
                                .replace("\\", "/")
                                .replace("$", " "));
    }
}
