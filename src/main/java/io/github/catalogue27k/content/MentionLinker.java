package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.CrossReference;
import io.github.catalogue27k.catalogue.Found;
import io.github.catalogue27k.catalogue.Register;
import io.github.catalogue27k.designation.Mention;
import io.github.catalogue27k.designation.MentionScanner;
import io.github.catalogue27k.designation.Reading;
import io.github.catalogue27k.designation.Understanding;
import io.github.catalogue27k.markdown.Linker;
import io.github.catalogue27k.markdown.Position;
import io.github.catalogue27k.markdown.Prose;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the mentions in one page's prose into links, keeps each as a cross-reference with its sentence, and reports those
 * that lead nowhere.
 */
final class MentionLinker implements Linker {
    private final Register register;
    private final String revisionId;
    private final String file;
    private final String slug;
    private final Abbreviations abbreviations;
    private final Problems problems;
    private final Set<String> explained = new HashSet<>();
    private final List<CrossReference> found = new ArrayList<>();
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
    private String section = "";

    MentionLinker(
            Register register,
            String revisionId,
            String file,
            String slug,
            Abbreviations abbreviations,
            Problems problems) {
        this.abbreviations = abbreviations;
        this.register = register;
        this.revisionId = revisionId;
        this.file = file;
        this.slug = slug;
        this.problems = problems;
    }

    MentionLinker in(String section) {
        this.section = section;
        return this;
    }

    List<CrossReference> found() {
        return List.copyOf(found);
    }

    @Override
    public List<Span> mentions(Prose prose) {
        List<Span> spans = new ArrayList<>();
        List<Span> seen = new ArrayList<>();
        for (Mention mention : scan(prose.text())) {
            seen.add(new Span(mention.start(), mention.end(), "", ""));
            Optional<Found> target = register.find(mention.reading());
            String words = prose.text().substring(mention.start(), mention.end());
            Position at = prose.position(mention.start());
            if (target.isEmpty()) {
                report(at, words, mention.reading());
                continue;
            }
            if (!target.get().exact()) {
                inexact(at, words, target.get());
            }
            // A page that names itself is no reference to follow.
            if (!target.get().href().equals("/standards/" + slug)) {
                spans.add(span(mention.start(), mention.end(), target.get()));
                keep(target.get(), words, prose);
            }
        }
        // The notes in a table of contents stand above the text that explains.
        if (!section.equals("Structure")) {
            spans.addAll(
                    abbreviations.spans(prose, seen, explained, (token, at) -> unexplained(prose.position(at), token)));
            spans.sort(Comparator.comparing(Span::start));
        }
        return spans;
    }

    /** A document without a number cannot be named, and most notes have none. */
    private static List<Mention> scan(String text) {
        return text.chars().anyMatch(Character::isDigit) ? MentionScanner.scan(text) : List.of();
    }

    private void unexplained(Position at, String token) {
        problems.add(
                file,
                at.line(),
                at.column(),
                "\"" + token + "\" is in no glossary",
                "Add it under glossary/ as an Abbreviation, or write it out.");
    }

    @Override
    public Optional<Span> wikiLink(String target, Prose prose) {
        List<Reading> readings = Understanding.of(target).readings();
        Optional<Found> place = readings.size() == 1 ? register.find(readings.get(0)) : Optional.empty();
        Position at = prose.position(0);
        if (place.isEmpty()) {
            problems.add(
                    file,
                    at.line(),
                    at.column(),
                    "[[" + target + "]] leads nowhere",
                    "Name a document that we hold, as in [[ISO/IEC 27002:2022 8.12|masking]].");
        } else if (!place.get().notices().isEmpty()) {
            inexact(at, "[[" + target + "]]", place.get());
        }
        place.ifPresent(known -> keep(known, target, prose));
        return place.map(known -> span(0, 0, known));
    }

    private void keep(Found target, String words, Prose prose) {
        found.add(new CrossReference(
                revisionId,
                slug,
                section,
                target.kind() == Found.Kind.PARTS
                        ? target.entry().designation().familySlug()
                        : target.entry().slug(),
                target.href(),
                words.replaceAll("\\s+", " "),
                sentence(prose.paragraph(), words)));
    }

    private static Span span(int start, int end, Found target) {
        Register.Entry entry = target.entry();
        String place = target.place() == null ? "" : " " + target.place();
        String title = target.kind() == Found.Kind.PARTS ? "all parts" : entry.title();
        String status = target.edition() != null && !target.edition().current()
                ? "not the current edition"
                : entry.status().words();
        return new Span(start, end, target.href(), target.designation() + place + " · " + title + " · " + status);
    }

    /** A number that carries no publisher and is none of ours may be any number, so it is left alone. */
    private void report(Position at, String words, Reading reading) {
        if (reading.publisher() != null
                || reading.number() != null && reading.number().startsWith("27")) {
            problems.add(
                    file,
                    at.line(),
                    at.column(),
                    "\"" + words + "\" names no document that we know",
                    "Correct the number, or add a record under related/, or say it without the number.");
        }
    }

    private void inexact(Position at, String words, Found target) {
        problems.add(
                file,
                at.line(),
                at.column(),
                "\"" + words + "\" does not exist as written",
                String.join(" ", target.notices()));
    }

    private String sentence(String paragraph, String mention) {
        String text = paragraph.replaceAll("\\s+", " ");
        int at = text.indexOf(mention.replaceAll("\\s+", " "));
        sentences.setText(text);
        int offset = Math.max(0, at);
        int end = offset >= text.length() ? text.length() : sentences.following(offset);
        int start = sentences.previous();
        return end == BreakIterator.DONE
                ? text
                : text.substring(Math.max(0, start), end).strip();
    }
}
