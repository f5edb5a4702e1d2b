package io.github.catalogue27k.search;

/**
 * A place whose words match.
 *
 * @param title the heading as it is
 * @param heading the same as HTML, with the matching words in {@code <mark>}, all else escaped
 * @param snippet likewise, from the text
 * @param why what matched: {@code title}, {@code short title}, {@code former number}, {@code clause}, {@code synonym} …
 */
public record Hit(
        String kind,
        String slug,
        String href,
        String designation,
        String title,
        String heading,
        String snippet,
        String why,
        String status,
        float score) {}
