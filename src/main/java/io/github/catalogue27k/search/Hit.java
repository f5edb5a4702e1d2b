package io.github.catalogue27k.search;

/**
 * A place whose words match.
 *
 * @param heading HTML with the matching words in {@code <mark>}, all else escaped
 * @param snippet likewise
 */
public record Hit(
        String kind, String slug, String href, String designation, String heading, String snippet, String status) {}
