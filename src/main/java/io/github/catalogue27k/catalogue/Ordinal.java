package io.github.catalogue27k.catalogue;

/** The number of an edition as it is printed on a cover: {@code third edition}. */
public final class Ordinal {
    private static final String[] WORDS = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"
    };

    private Ordinal() {}

    /** {@code third edition} for 3; numbers above ten in figures. */
    public static String edition(int number) {
        return (number <= WORDS.length ? WORDS[number - 1] : number + "th") + " edition";
    }
}
