package io.github.catalogue27k.content;

import io.github.catalogue27k.markdown.MarkdownDocument;
import io.github.catalogue27k.markdown.MarkdownException;
import io.github.catalogue27k.markdown.MarkdownParser;
import io.github.catalogue27k.markdown.Position;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A source file taken apart into front matter and sections, before anything is known of what they mean. */
record Page(SourceFile file, FrontMatter frontMatter, MarkdownDocument document) {
    private static final int LARGEST = 64 * 1024;
    /** A word torn from its initial, as old pages of others have it: "P ersonally". */
    private static final Pattern TORN =
            Pattern.compile("[B-HJ-Z](?<![\\w.'’+-].) (?!(?:from|with|were|exist|that|which)\\b)[a-z]{4,}");

    private static final Pattern LETTERED = Pattern.compile(
            "(?i)\\b(annex|annexes|class|part|level|type|appendix|option|phase|table|figure|group|tier)\\b[^.]*$");

    static Optional<Page> read(SourceFile file, Problems problems) {
        if (file.bytes().length > LARGEST) {
            problems.add(
                    file.path(),
                    1,
                    1,
                    "is larger than 64 KB",
                    "Split it, or say less; " + file.bytes().length + " bytes is not a page.");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString()
                    .replace("\r\n", "\n");
            return read(file, text, problems);
        } catch (CharacterCodingException notText) {
            problems.add(file.path(), 1, 1, "is not UTF-8", "Save it as UTF-8.");
        } catch (MarkdownException unreadable) {
            String[] parts = unreadable.getMessage().split("\\. ", 2);
            problems.add(file.path(), unreadable.line(), 1, parts[0], parts[1] + ".");
        }
        return Optional.empty();
    }

    private static Optional<Page> read(SourceFile file, String text, Problems problems) {
        MarkdownDocument document = MarkdownParser.parse(text);
        for (Position at : document.rawHtml()) {
            problems.add(file.path(), at.line(), at.column(), "has raw HTML", "Write Markdown instead.");
        }
        tornWords(file, text, problems);
        if (document.frontMatter().isBlank()) {
            problems.add(
                    file.path(), 1, 1, "has no front matter", "Begin the file with a line --- and its front matter.");
            return Optional.empty();
        }
        return FrontMatter.read(file.path(), document.frontMatter(), problems)
                .map(frontMatter -> new Page(file, frontMatter, document));
    }

    private static void tornWords(SourceFile file, String text, Problems problems) {
        int line = 1;
        for (String content : text.split("\n", -1)) {
            Matcher torn = TORN.matcher(content);
            while (torn.find()) {
                if (!LETTERED.matcher(content.substring(0, torn.start())).find()) {
                    problems.add(
                            file.path(),
                            line,
                            torn.start() + 1,
                            "\"" + torn.group() + "\" is torn apart",
                            "Join the letter and its word.");
                }
            }
            line++;
        }
    }
}
