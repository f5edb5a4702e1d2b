package io.github.catalogue27k.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Another committee's document whose number lies in the range of the series.
 *
 * @param designation {@code ISO 27020:2019}
 * @param subject what it is about, to stand in a sentence: {@code dentistry}
 * @param asOf when it was seen in the source
 */
public record Outsider(
        String designation,
        String title,
        String subject,
        @Nullable String committee,
        PartialDate asOf,
        String source) {
    boolean isNumbered(String number, @Nullable String part) {
        String own = part == null ? number : number + "-" + part;
        return designation.matches(".*\\b" + java.util.regex.Pattern.quote(own) + "(?!\\d)(?:-HBK)?(?:-\\d+)?(?::.*)?");
    }

    /** Says why a search for its number does not lead to a page. */
    public String words() {
        return designation + " is about " + subject + " (“" + title + "”), not part of this series.";
    }
}
