package io.github.catalogue27k.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A date as exact as its source: {@code 1995}, {@code 2013-10} or {@code 2013-09-25} (ISO 8601-1, 5.2.2).
 *
 * @param text the date as written
 */
public record PartialDate(String text) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date: " + text);
        }
        try {
            first(text);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException("no such day: " + text, impossible);
        }
    }

    public int year() {
        return Integer.parseInt(text.substring(0, 4));
    }

    /** In words: {@code 25 September 2013}, {@code October 2013}, {@code 1995}. */
    public String words() {
        String pattern = switch (text.length()) {
            case 4 -> "yyyy";
            case 7 -> "MMMM yyyy";
            default -> "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(first(text));
    }

    /** Whether this surely lies before the other: {@code 2013} is not before {@code 2013-09-25}. */
    public boolean isSurelyBefore(PartialDate other) {
        int common = Math.min(text.length(), other.text.length());
        return text.substring(0, common).compareTo(other.text.substring(0, common)) < 0;
    }

    /** The date some months earlier, as exact as this one: 24 months before {@code 2026-09} is {@code 2024-09}. */
    public PartialDate minusMonths(int months) {
        return new PartialDate(first(text).minusMonths(months).toString().substring(0, text.length()));
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }
}
