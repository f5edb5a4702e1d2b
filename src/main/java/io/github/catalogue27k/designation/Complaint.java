package io.github.catalogue27k.designation;

import java.util.regex.Pattern;

/** What is wrong with a text that is no designation, for the curator who must correct it. */
final class Complaint {

    private static final Pattern PUBLISHER = Pattern.compile("^(ISO|IEC|ITU-T|BS)\\b");
    private static final Pattern YEAR_AFTER_DASH = Pattern.compile("[0-9]-(19|20)[0-9]{2}\\b");
    private static final Pattern UNEVEN_BLANK = Pattern.compile("^\\s|\\s$|\\s\\s|[\\s&&[^ ]]|\\u00A0");

    private Complaint() {}

    static String about(String text) {
        if (text.isBlank()) {
            return "it is empty";
        }
        if (UNEVEN_BLANK.matcher(text).find()) {
            return "it has a blank too many, or one that is not a plain blank";
        }
        if (!PUBLISHER.matcher(text).find()) {
            return "it does not begin with a publisher (ISO/IEC, ISO, IEC, ISO/IEC/IEEE, ITU-T, BS)";
        }
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return "it has no number";
        }
        if (YEAR_AFTER_DASH.matcher(text).find()) {
            return "the year follows a colon, a hyphen is for parts";
        }
        return text.startsWith("ITU-T") ? "the month and year stand in brackets" : "something in it is out of place";
    }

    static String rightOneFor(String text) {
        if (text.startsWith("ITU")) {
            return "ITU-T X.1051 (06/2023)";
        }
        if (text.startsWith("BS")) {
            return "BS 7799-2:2002";
        }
        var guess = Understanding.of(text).readings();
        return guess.size() == 1 && guess.get(0).designation() != null
                ? String.valueOf(guess.get(0).designation())
                : "ISO/IEC 27001:2022/Amd 1:2024";
    }
}
