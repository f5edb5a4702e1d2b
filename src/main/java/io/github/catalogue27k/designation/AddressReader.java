package io.github.catalogue27k.designation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what only shops' addresses say: ISO's project number, IEC's webstore number; and finds the telling path. */
final class AddressReader {

    private static final Pattern ISO_PROJECT = Pattern.compile("/([0-9]{3,6})(\\.html?)?(?=[/?#]|$)");
    private static final Pattern IEC_PUBLICATION = Pattern.compile("/publication/([0-9]{1,7})(?=[/?#]|$)");

    private AddressReader() {}

    /**
     * Whether a text without blanks is an address: {@code https://…}, {@code www.iso.org/…}, {@code /27001}, a
     * URN.
     */
    static boolean isAddress(String chunk) {
        var lower = chunk.toLowerCase(Locale.ROOT);
        return lower.contains("://")
                || lower.startsWith("www.")
                || lower.contains("iso:std:")
                || lower.contains("iec:std:")
                || lower.contains("iso.org/")
                || lower.contains("iec.ch/")
                || lower.contains("itu.int/")
                || lower.startsWith("/standards/");
    }

    /** What the address alone tells, or null where its path must be read as words. */
    static @Nullable Reading read(String address) {
        var urn = UrnReader.read(address);
        if (urn != null) {
            return urn;
        }
        var lower = address.toLowerCase(Locale.ROOT);
        if (lower.contains("iso.org/")) {
            var project = ISO_PROJECT.matcher(lower);
            return project.find() ? project(project) : null;
        }
        if (lower.contains("iec.ch/")) {
            var publication = IEC_PUBLICATION.matcher(lower);
            return publication.find() ? publication(publication.group(1)) : null;
        }
        return null;
    }

    /** Scheme, host and query left out: {@code /wiki/ISO/IEC_27001}. */
    static String pathOf(String address) {
        var scheme = address.indexOf("://");
        var host = scheme < 0 ? 0 : scheme + 3;
        var hasHost = scheme >= 0 || !address.startsWith("/");
        var slash = hasHost ? address.indexOf('/', host) : host;
        return slash < 0 ? "" : address.substring(slash);
    }

    /** ISO's {@code /standard/27001} is the page of that number; with {@code .html} it may be the project 27001. */
    private static Reading project(Matcher found) {
        var reading = new ReadingBuilder();
        var digits = found.group(1);
        var ours = ProseNumbers.isOurs(digits);
        if (ours) {
            reading.number = digits;
            reading.reasons.add("ISO's page of number " + digits);
        }
        if (!ours || found.group(2) != null) {
            reading.isoProject = digits;
            reading.reasons.add("project " + digits + " of ISO's catalogue");
        }
        return reading.build();
    }

    private static Reading publication(String digits) {
        var reading = new ReadingBuilder();
        reading.iecWebstoreId = digits;
        reading.reasons.add("publication " + digits + " of IEC's webstore");
        return reading.build();
    }
}
