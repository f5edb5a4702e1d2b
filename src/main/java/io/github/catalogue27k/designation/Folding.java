package io.github.catalogue27k.designation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the plain letters of designations, each with its place in the original: {@code ІSО／IEC ２７００１} (with
 * Cyrillic letters and full-width digits) becomes {@code ISO/IEC 27001}. All dashes are one, all blanks are one,
 * invisible characters are gone, letters are capitals without accents.
 */
final class Folding {

    /** Cyrillic and Greek capitals, and below each the Latin one it cannot be told from (Unicode TR 39). */
    private static final String LOOKALIKES = "АВЕКМНОРСТУХІЅЈԚԜ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ" + "ӀՕ";

    private static final String LATIN = "ABEKMHOPCTYXISJQW" + "ABEZHIKMNOPTYXC" + "IO";

    private static final String SIGNS = "⁄∕⧸＼\\→⇒⁃ー։׃ː∶︰․·•。｡、،؛，＿⁎";
    private static final String PLAIN = "///////--:::::....." + ",,;,_*";

    private final StringBuilder letters;
    private int[] places;

    private Folding(int length) {
        letters = new StringBuilder(length);
        places = new int[length + 8];
    }

    static Folding of(String text) {
        var folding = new Folding(text.length());
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            folding.add(character, at);
            at += Character.charCount(character);
        }
        folding.place(text.length());
        return folding;
    }

    /** The folded form of a word of our own vocabulary. */
    static String key(String word) {
        return of(word).letters.toString();
    }

    int length() {
        return letters.length();
    }

    char charAt(int index) {
        return index < letters.length() ? letters.charAt(index) : '\0';
    }

    String substring(int from, int to) {
        return letters.substring(from, to);
    }

    /** Where the character stands in the original. */
    int placeOf(int index) {
        return places[index];
    }

    private void add(int character, int place) {
        if (character < 0x80) {
            append(character < ' ' || character == 0x7F ? ' ' : ascii((char) character), place);
            return;
        }
        switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER -> append((char) ('0' + Character.digit(character, 10)), place);
            case Character.DASH_PUNCTUATION -> append('-', place);
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.COMBINING_SPACING_MARK -> letter(character, place);
            default -> sign(character, place);
        }
    }

    private static char ascii(char character) {
        return character == '\\' ? '/' : character >= 'a' && character <= 'z' ? (char) (character - 32) : character;
    }

    private void letter(int character, int place) {
        if (character == 'ー' || character == 'ː') {
            sign(character, place);
            return;
        }
        var plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT);
        plain.codePoints()
                .filter(Character::isLetter)
                .limit(4)
                .forEach(each -> append(each < 0x10000 ? lookalike((char) each) : '\uFFFD', place));
    }

    private static char lookalike(char letter) {
        var known = letter < 0x80 ? -1 : LOOKALIKES.indexOf(letter);
        return known < 0 ? letter : LATIN.charAt(known);
    }

    private void sign(int character, int place) {
        var known = SIGNS.indexOf(character);
        if (known >= 0) {
            append(PLAIN.charAt(known), place);
        } else if (character >= 0xFF01 && character <= 0xFF5E) {
            append(ascii((char) (character - 0xFEE0)), place);
        } else if (character == '−') {
            append('-', place);
        } else if (character == '№') {
            append('N', place);
            append('O', place);
            append(' ', place);
        } else {
            append("§°€£¥«»“”„‘’‚‹›".indexOf(character) >= 0 ? (char) character : ' ', place);
        }
    }

    private void append(char letter, int place) {
        place(place);
        letters.append(letter);
    }

    private void place(int place) {
        if (letters.length() >= places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[letters.length()] = place;
    }
}
