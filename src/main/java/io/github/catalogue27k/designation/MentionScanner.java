package io.github.catalogue27k.designation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that running prose mentions: {@code clause 6.1.3 of ISO/IEC 27001:2022}. A bare number
 * counts only where it can be no amount, date or price; what stands inside an address never does.
 */
public final class MentionScanner {

    private final Tokens tokens;
    private final DesignationReader designations;
    private final Continuation continuation;
    private final List<Mention> mentions = new ArrayList<>();

    private MentionScanner(Tokens tokens) {
        this.tokens = tokens;
        designations = new DesignationReader(tokens, Manner.PROSE);
        continuation = new Continuation(tokens, Manner.PROSE, designations);
    }

    /**
     * The mentions in order, none overlapping, each member of an enumeration on its own; time linear in the
     * length.
     */
    public static List<Mention> scan(String text) {
        var scanner = new MentionScanner(AddressZones.wallOff(text, Tokenizer.cutToList(text)));
        scanner.scan();
        return List.copyOf(scanner.mentions);
    }

    private void scan() {
        for (var at = 0; at < tokens.size(); ) {
            var found = mayBegin(at) ? designations.read(at) : null;
            at = found == null ? at + 1 : readOn(found);
        }
    }

    private int readOn(Found first) {
        var end = first.to();
        for (@Nullable Found each = first; each != null; each = continuation.after(each)) {
            var start = tokens.at(each.from()).start();
            mentions.add(new Mention(
                    start, tokens.at(each.to() - 1).end(), each.reading().build()));
            end = each.to();
        }
        return end;
    }

    /** A mention begins with a letter or digit that does not continue a longer word. */
    private boolean mayBegin(int at) {
        var token = tokens.at(at);
        var before = tokens.at(at - 1);
        var continues = tokens.isGlued(at) && (before.isLetters() || before.isDigits() || before.isSign("-/_.@#$"));
        return (token.isLetters() || token.isDigits()) && !continues;
    }
}
