package io.github.catalogue27k.search;

/**
 * A place whose words match.
 *
 * @param title the title or heading as it is
 * @param shortTitle how people call a document; empty where that says no more than the heading
 * @param heading what is particular in the title, as HTML with the matching words in {@code <mark>}, all else escaped
 * @param snippet likewise, from the text
 * @param why what matched: {@code title}, {@code short title}, {@code former number}, {@code clause}, {@code synonym} …
 */
public record Hit(
        String kind,
        String slug,
        String href,
        String designation,
        String title,
        String shortTitle,
        String heading,
        String snippet,
        String why,
        String status,
        float score) {}
