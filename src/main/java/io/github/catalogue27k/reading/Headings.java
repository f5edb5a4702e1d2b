package io.github.catalogue27k.reading;

import io.github.catalogue27k.catalogue.ArticleKind;

/** What the kinds of articles are called on their own pages. */
final class Headings {
    private Headings() {}

    static String of(ArticleKind kind) {
        return switch (kind) {
            case TOPIC -> "Topics";
            case PATH -> "Reading paths";
            case COMPARISON -> "Comparisons";
            case QUESTION -> "Questions";
        };
    }

    static String lead(ArticleKind kind) {
        return switch (kind) {
            case TOPIC -> "The series by subject, each in the order in which we would read it.";
            case PATH -> "From a purpose to the places that serve it, step by step, with the reason for each.";
            case COMPARISON -> "Documents that are taken for one another, side by side.";
            case QUESTION -> "What people ask most, answered with the places where it stands.";
        };
    }
}
