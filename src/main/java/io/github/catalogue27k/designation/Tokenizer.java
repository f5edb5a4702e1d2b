package io.github.catalogue27k.designation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into {@link Tokens}, repairing what cannot mean anything else: {@code IS0}, {@code lSO}, {@code
 * 27O01}.
 */
final class Tokenizer {

    private static final Map<String, String> MISREAD = Map.of("LSO", "ISO", "LEC", "IEC");
    private static final Map<String, String> DOTTED =
            Map.of("I.S.O", "ISO", "I.E.C", "IEC", "B.S", "BS", "I.S", "I.S.");
    private static final Pattern GLUED =
            Pattern.compile("(?=ISO.|IEC.|BSEN|DINEN|JISQ|ITUT|ENISO)(?:ISO|IEC|IEEE|ITU|CEI|JIS|DIN"
                    + "|GUIDE|FDIS|DIS|PAS|DTR|DTS|BS|EN|TS|TR|CD|WD|Q|T){2,8}");
    private static final Pattern PIECE =
            Pattern.compile("ISO|IEC|IEEE|ITU|CEI|JIS|DIN|GUIDE|FDIS|DIS|PAS|DTR|DTS|BS|EN|TS|TR|CD|WD|Q|T");
    private static final Set<Character> LIKE_DIGITS = Set.of('O', 'L', 'I');

    private final String text;
    private final Folding folded;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean gap = true;

    private Tokenizer(String text) {
        this.text = text;
        this.folded = Folding.of(text);
    }

    static Tokens cut(String text) {
        return new Tokens(new Tokenizer(text).cut());
    }

    static List<Token> cutToList(String text) {
        return new Tokenizer(text).cut();
    }

    private List<Token> cut() {
        while (at < folded.length()) {
            var letter = folded.charAt(at);
            if (letter == ' ') {
                gap = true;
                at++;
            } else if (isDigit(letter)) {
                digits();
            } else if (Character.isLetter(letter)) {
                letters();
            } else {
                add(Token.Kind.SIGN, String.valueOf(letter), at + 1, null);
            }
        }
        return tokens;
    }

    private void digits() {
        var end = at;
        var digitsEnd = at;
        while (isDigit(folded.charAt(end)) || LIKE_DIGITS.contains(folded.charAt(end)) && end - at < 6) {
            end++;
        }
        while (isDigit(folded.charAt(digitsEnd))) {
            digitsEnd++;
        }
        var run = folded.substring(at, end);
        if (end > digitsEnd && end - at == 5 && run.startsWith("27") && !Character.isLetter(folded.charAt(end))) {
            var repaired = run.replace('O', '0').replace('L', '1').replace('I', '1');
            add(Token.Kind.DIGITS, repaired, end, "a letter in \"" + source(at, end) + "\" read as a digit");
        } else if (run.startsWith("1") && digitsEnd == at + 1 && startsNumber("SO", digitsEnd)) {
            add(Token.Kind.LETTERS, "ISO", at + 3, "\"1SO\" read as ISO");
        } else {
            add(Token.Kind.DIGITS, folded.substring(at, digitsEnd), digitsEnd, null);
        }
    }

    private boolean startsNumber(String letters, int from) {
        return folded.charAt(from) == letters.charAt(0)
                && folded.charAt(from + 1) == letters.charAt(1)
                && !Character.isLetter(folded.charAt(from + 2));
    }

    private void letters() {
        var end = at;
        while (Character.isLetter(folded.charAt(end))) {
            end++;
        }
        var run = folded.substring(at, end);
        if (run.length() == 1 && dottedLetters()) {
            return;
        }
        if (run.equals("IS") && folded.charAt(end) == '0' && isZeroForO(end)) {
            add(Token.Kind.LETTERS, "ISO", end + 1, "the zero in \"IS0\" read as the letter O");
        } else if (MISREAD.containsKey(run)) {
            add(Token.Kind.LETTERS, MISREAD.get(run), end, "\"" + source(at, end) + "\" read as " + MISREAD.get(run));
        } else if (run.length() <= 24 && GLUED.matcher(run).matches()) {
            pieces(run);
        } else {
            add(Token.Kind.LETTERS, run, end, null);
        }
    }

    /** {@code IS0 27001} and {@code IS027001}, but not {@code IS 0123}. */
    private boolean isZeroForO(int zero) {
        var digits = 0;
        while (digits < 8 && isDigit(folded.charAt(zero + 1 + digits))) {
            digits++;
        }
        return digits == 0 || digits == 5;
    }

    private void pieces(String run) {
        var first = at;
        var piece = PIECE.matcher(run);
        while (piece.find()) {
            add(Token.Kind.LETTERS, piece.group(), first + piece.end(), null);
        }
    }

    /** {@code I.S.O.} and its like, with or without the last dot. */
    private boolean dottedLetters() {
        var run = new StringBuilder().append(folded.charAt(at));
        var end = at + 1;
        while (run.length() < 6
                && folded.charAt(end) == '.'
                && Character.isLetter(folded.charAt(end + 1))
                && !Character.isLetter(folded.charAt(end + 2))) {
            run.append('.').append(folded.charAt(end + 1));
            end += 2;
        }
        var known = DOTTED.get(run.toString());
        if (known == null) {
            return false;
        }
        add(Token.Kind.LETTERS, known, folded.charAt(end) == '.' ? end + 1 : end, null);
        return true;
    }

    private void add(Token.Kind kind, String key, int end, @Nullable String repair) {
        var start = folded.placeOf(at);
        var last = folded.placeOf(end - 1);
        var sourceEnd = last + Character.charCount(text.codePointAt(last));
        var capital = Character.isUpperCase(text.codePointAt(start));
        var capitals = capital && Character.isUpperCase(text.codePointAt(last));
        tokens.add(new Token(kind, key, start, sourceEnd, gap, capital, capitals, repair));
        at = end;
        gap = false;
    }

    private String source(int from, int to) {
        return text.substring(folded.placeOf(from), folded.placeOf(to));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
