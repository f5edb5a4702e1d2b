package io.github.catalogue27k.designation;

import io.github.catalogue27k.designation.Designation.Supplement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads names by RFC 5141, {@code urn:iso:std:iso-iec:27001:ed-3:en}, and those of ISO's browsing platform, {@code
 * iso:std:iso-iec:27001:ed-3:v1:en:sec:A.8}.
 */
final class UrnReader {

    private static final Map<String, DeliverableType> TYPES = Map.of(
            "is", DeliverableType.IS,
            "ts", DeliverableType.TS,
            "tr", DeliverableType.TR,
            "pas", DeliverableType.PAS,
            "iwa", DeliverableType.IWA,
            "guide", DeliverableType.GUIDE);
    private static final Set<String> PLACES = Set.of("sec", "clause", "term", "annex", "section");

    private final ReadingBuilder reading = new ReadingBuilder();

    private UrnReader() {}

    /** The reading of the name inside an address, or null where there is none. */
    static @Nullable Reading read(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var start = Math.max(lower.indexOf("iso:std:"), lower.indexOf("iec:std:"));
        if (start < 0) {
            return null;
        }
        var reader = new UrnReader();
        var segments = List.of(lower.substring(start + "iso:std:".length()).split("[:\\s?]", 40));
        return reader.isRead(segments) ? reader.reading.build() : null;
    }

    private boolean isRead(List<String> segments) {
        if (isDigits(segments.get(0), 6)) {
            reading.isoProject = segments.get(0);
            reading.reasons.add("a project number of ISO's catalogue");
            return true;
        }
        for (var publisher : segments.get(0).split("-", 5)) {
            if (Vocabulary.PUBLISHERS.containsKey(publisher.toUpperCase(Locale.ROOT))) {
                reading.publishers.add(Vocabulary.PUBLISHERS.get(publisher.toUpperCase(Locale.ROOT)));
            }
        }
        for (var i = 1; i < segments.size(); i++) {
            var next = i + 1 < segments.size() ? segments.get(i + 1) : "";
            if (reading.number == null ? !readFront(segments.get(i)) : readBack(segments.get(i), next)) {
                i++;
            }
        }
        reading.reasons.add("a uniform resource name (RFC 5141)");
        return reading.number != null;
    }

    /** Reads a type, a stage or the number; false never asks to skip, so that unknown words are passed over. */
    private boolean readFront(String segment) {
        if (TYPES.containsKey(segment)) {
            reading.type = TYPES.get(segment);
        } else if (CanonicalForm.isStage(segment.toUpperCase(Locale.ROOT))) {
            reading.draftStage = segment.toUpperCase(Locale.ROOT);
        } else if (!segment.isEmpty() && isDigits(segment.substring(0, 1), 1)) {
            var hyphen = segment.indexOf('-');
            var number = hyphen < 0 ? segment : segment.substring(0, hyphen);
            if (isDigits(number, 6)) {
                reading.number = number;
                reading.part = hyphen < 0 ? null : partOf(segment.substring(hyphen));
            }
        }
        return true;
    }

    /** Reads what follows the number; true where the next segment was read with this one. */
    private boolean readBack(String segment, String next) {
        if (segment.startsWith("-") && reading.part == null) {
            reading.part = partOf(segment);
        } else if (segment.startsWith("ed-") && isDigits(segment.substring(3), 2)) {
            reading.editionOrdinal = Integer.valueOf(segment.substring(3));
        } else if (segment.length() >= 4 && isYear(segment.substring(0, 4)) && reading.year == null) {
            reading.year = segment.substring(0, 4);
        } else if (CanonicalForm.isStage(segment.toUpperCase(Locale.ROOT))) {
            reading.draftStage = segment.toUpperCase(Locale.ROOT);
        } else if ((segment.equals("amd") || segment.equals("cor")) && isDigits(next, 2)) {
            reading.supplement = new Supplement(
                    Supplement.Kind.valueOf(segment.toUpperCase(Locale.ROOT)), Integer.parseInt(next), null, null);
            return true;
        } else if (PLACES.contains(segment)) {
            reading.place = place(next);
            return true;
        }
        return false;
    }

    private static @Nullable Place place(String value) {
        var tokens = Tokenizer.cut(value);
        var read = new ReadingBuilder();
        var places = new PlaceReader(tokens, Manner.SEARCH);
        if (tokens.size() == 1 && tokens.at(0).isLetters() && tokens.at(0).key().length() == 1) {
            return new Place(Place.Kind.ANNEX, tokens.at(0).key());
        }
        if (tokens.size() == 1 && tokens.at(0).isDigits(1, 2)) {
            return new Place(Place.Kind.CLAUSE, tokens.at(0).key());
        }
        return places.readAny(0, read) > 0 ? read.place : null;
    }

    private static @Nullable String partOf(String segment) {
        var part = segment.substring(1);
        return part.isEmpty() || part.length() > 7 || !part.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9')
                ? null
                : part;
    }

    private static boolean isYear(String digits) {
        return isDigits(digits, 4) && (digits.startsWith("19") || digits.startsWith("20"));
    }

    private static boolean isDigits(String text, int most) {
        return !text.isEmpty() && text.length() <= most && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
