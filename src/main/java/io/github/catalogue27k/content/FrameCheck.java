package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.ArticleKind;
import io.github.catalogue27k.designation.Designation;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what holds standards together with the standards: topics list their members, terms stand once. */
record FrameCheck(Sources sources, Problems problems) {
    void run() {
        for (ArticleSource article : sources.articles()) {
            if (article.kind() == ArticleKind.TOPIC) {
                members(article);
            } else if (article.kind() == ArticleKind.COMPARISON) {
                compared(article);
            }
        }
        terms();
    }

    private void members(ArticleSource topic) {
        Set<String> members = sources.standards().stream()
                .filter(standard ->
                        standard.inSeries() && standard.use().topics().contains(topic.id()))
                .map(standard -> standard.designation().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = new HashSet<>();
        for (ArticleSource.EntrySource entry : topic.entries()) {
            if (!members.contains(entry.target()) || !listed.add(entry.target())) {
                problems.add(
                        topic.path(),
                        entry.at().line(),
                        entry.at().column(),
                        "\"" + entry.target() + "\" is no member of this topic, or stands twice",
                        "Its page must name the topic, and the list the standard once.");
            }
        }
        members.removeAll(listed);
        if (!members.isEmpty()) {
            problems.add(
                    topic.path(),
                    1,
                    1,
                    "does not list " + String.join(", ", members),
                    "Put them into the reading order.");
        }
    }

    private void compared(ArticleSource comparison) {
        if (comparison.compared().size() < 2) {
            problems.add(
                    comparison.path(), 1, 1, "compares fewer than two standards", "Name them under standards: [a, b].");
        }
        for (ArticleSource.EntrySource entry : comparison.entries()) {
            if (entry.aspect() == null
                    || comparison.compared().stream().noneMatch(name -> isOrIsIn(entry.target(), name))) {
                problems.add(
                        comparison.path(),
                        entry.at().line(),
                        entry.at().column(),
                        "\"" + entry.target() + "\" is not compared here",
                        "Put it under ### and an aspect, and name one of " + String.join(", ", comparison.compared())
                                + ".");
            }
        }
    }

    private static boolean isOrIsIn(String target, String standard) {
        return target.equals(standard) || target.startsWith(standard + " ");
    }

    private void terms() {
        Map<String, TermSource> names = new HashMap<>();
        for (TermSource term : sources.terms()) {
            if (names.putIfAbsent(term.names().anchor(), term) != null) {
                at(term, "\"" + term.names().name() + "\" stands twice in the glossary", "Keep one.");
            }
        }
        Set<String> known = sources.terms().stream()
                .map(term -> term.names().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> held = sources.standards().stream()
                .map(standard -> standard.designation().slug())
                .collect(Collectors.toSet());
        for (TermSource term : sources.terms()) {
            term.see().stream()
                    .filter(name -> !known.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(name ->
                            at(term, "\"" + name + "\" is no term of the glossary", "Add it, or do not point to it."));
            term.standards().stream()
                    .filter(name -> !isHeld(name, held))
                    .forEach(name -> at(
                            term,
                            "\"" + name + "\" names no document that we know",
                            "Write ISO/IEC 27001, without a place."));
        }
    }

    private static boolean isHeld(String name, Set<String> held) {
        List<Reading> readings = Understanding.of(name).readings();
        Designation designation = readings.size() == 1 ? readings.get(0).designation() : null;
        return designation != null
                && (held.contains(designation.slug())
                        || held.stream().anyMatch(slug -> slug.startsWith(designation.slug() + "-")));
    }

    private void at(TermSource term, String message, String hint) {
        problems.add(term.path(), term.section().line(), 1, message, hint);
    }
}
