package io.github.catalogue27k.designation;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Readings and understandings as one compact line, for tests, logs and the report of the resolver. */
final class Summary {

    private Summary() {}

    static String of(Understanding understanding) {
        var readings = understanding.readings().stream().map(Reading::summary).collect(Collectors.joining(" + "));
        var series = understanding.namesSeries() ? (readings.isEmpty() ? "" : " + ") + "(series)" : "";
        var words = understanding.words();
        if (understanding.kind() == Understanding.Kind.WORDS) {
            return "(words)";
        }
        return readings + series + (words.isEmpty() ? "" : " \"" + words + "\"");
    }

    static String of(Reading reading) {
        var line = new StringBuilder();
        append(line, "[", reading.adoption(), "] ");
        if (reading.number() != null) {
            line.append(document(reading, reading.number()));
        }
        append(line, " iso.org ", reading.isoProject(), "");
        append(line, " webstore ", reading.iecWebstoreId(), "");
        append(line, " @", reading.place(), "");
        if (reading.number() == null) {
            append(line, ":", reading.year(), "");
        }
        return line.toString().strip();
    }

    private static String document(Reading reading, String number) {
        var publisher = reading.publisher() == null ? "(any)" : reading.publisher();
        var type = reading.type() == DeliverableType.BS || "ITU-T".equals(publisher) ? null : reading.type();
        var line = new StringBuilder(CanonicalForm.head(publisher, reading.draftStage(), type))
                .append(' ')
                .append(number);
        append(line, "-", reading.part(), "");
        append(line, ".", reading.iteration(), "");
        append(line, ":", reading.year(), "");
        append(line, " ed", reading.editionOrdinal(), "");
        append(line, "/", reading.supplement(), "");
        return line.toString();
    }

    private static void append(StringBuilder line, String before, @Nullable Object value, String after) {
        if (value != null) {
            line.append(before).append(value).append(after);
        }
    }
}
