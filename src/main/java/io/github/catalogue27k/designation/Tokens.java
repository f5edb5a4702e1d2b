package io.github.catalogue27k.designation;

import java.util.List;
import java.util.Set;

/** The tokens of one text; asking beyond either end gives a wall. */
final class Tokens {

    private static final Token NOTHING = Token.wall(-1);

    private final List<Token> tokens;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    boolean isWord(int index, Set<String> words) {
        return at(index).isLetters() && words.contains(at(index).key());
    }

    boolean isWord(int index, String word) {
        return at(index).isLetters() && at(index).key().equals(word);
    }

    /** Whether a sign stands here with nothing between it and its right neighbour. */
    boolean isGluedSign(int index, String signs) {
        return at(index).isSign(signs) && !at(index + 1).gap();
    }

    /** Whether the token directly continues the one before. */
    boolean isGlued(int index) {
        return !at(index).isWall() && !at(index).gap();
    }

    /** Whether letters directly follow, as in {@code 27001th}. */
    boolean isGluedToLetters(int index) {
        return at(index + 1).isLetters() && isGlued(index + 1);
    }

    boolean isEnd(int index) {
        return at(index).isWall();
    }
}
