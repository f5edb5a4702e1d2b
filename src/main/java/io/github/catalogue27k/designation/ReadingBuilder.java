package io.github.catalogue27k.designation;

import io.github.catalogue27k.designation.Designation.Supplement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reading while it is being read. */
final class ReadingBuilder {

    final Set<String> publishers = new LinkedHashSet<>();
    final List<String> adoption = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();

    @Nullable
    DeliverableType type;

    @Nullable
    String number;

    @Nullable
    String part;

    @Nullable
    String year;

    @Nullable
    Integer editionOrdinal;

    @Nullable
    Supplement supplement;

    @Nullable
    String draftStage;

    @Nullable
    String iteration;

    @Nullable
    Place place;

    @Nullable
    String isoProject;

    @Nullable
    String iecWebstoreId;

    boolean severalParts;

    /** The same document without what tells one member of an enumeration from the next. */
    ReadingBuilder sameDocument() {
        var same = samePublisher();
        same.type = type;
        same.number = number;
        same.part = part;
        same.year = year;
        same.draftStage = draftStage;
        same.iteration = iteration;
        same.severalParts = severalParts;
        return same;
    }

    ReadingBuilder samePublisher() {
        var same = new ReadingBuilder();
        same.publishers.addAll(publishers);
        same.adoption.addAll(adoption);
        return same;
    }

    /** Takes over what was said before the designation: {@code clause 6.1.3 of}, {@code third edition of}. */
    void takeFrom(ReadingBuilder before) {
        place = place == null ? before.place : place;
        part = part == null ? before.part : part;
        year = year == null ? before.year : year;
        editionOrdinal = editionOrdinal == null ? before.editionOrdinal : editionOrdinal;
        supplement = supplement == null ? before.supplement : supplement;
        reasons.addAll(0, before.reasons);
    }

    boolean isFrontEmpty() {
        return publishers.isEmpty() && adoption.isEmpty() && type == null && draftStage == null;
    }

    boolean isItu() {
        return publishers.contains("ITU-T");
    }

    /** {@code BS 7799} is BSI's own, {@code BS 27001} and {@code BS ISO 27001} are adoptions. */
    void settleBritish() {
        if (publishers.isEmpty() && adoption.equals(List.of("BS")) && number != null && !number.startsWith("27")) {
            adoption.clear();
            publishers.add("BSI");
        }
        if (publishers.contains("BSI")) {
            type = DeliverableType.BS;
        }
    }

    @Nullable
    String publisher() {
        if (publishers.isEmpty() || publishers.contains("ITU-T") || publishers.contains("BSI")) {
            return publishers.contains("ITU-T") ? "ITU-T" : publishers.contains("BSI") ? "BSI" : null;
        }
        return Stream.of("ISO", "IEC", "IEEE", "HL7")
                .filter(publishers::contains)
                .collect(Collectors.joining("/"));
    }

    private @Nullable Adoption adoption() {
        if (adoption.isEmpty()) {
            return null;
        }
        var prefix = String.join(" ", adoption);
        return new Adoption(prefix.replace("AS NZS", "AS/NZS").replace("CAN CSA", "CAN/CSA"));
    }

    Reading build() {
        return new Reading(
                publisher(),
                isItu() ? DeliverableType.REC : type == null ? CanonicalForm.typeOf(draftStage) : type,
                number,
                part,
                year,
                editionOrdinal,
                supplement,
                draftStage,
                iteration,
                place,
                adoption(),
                isoProject,
                iecWebstoreId,
                reasons);
    }
}
