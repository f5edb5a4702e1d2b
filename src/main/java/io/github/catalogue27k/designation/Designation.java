package io.github.catalogue27k.designation;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document's name in its canonical form, such as {@code ISO/IEC 27001:2022/Amd 1:2024}, {@code ISO/IEC CD TS
 * 27008.3}, {@code ITU-T X.1051 (06/2023)} or {@code BS 7799-2:2002}; the form is that of the ISO/IEC Directives,
 * Part 2, or the owner's own. An International Standard is the type that is never written, so {@code type} is null
 * for it.
 *
 * @param publisher {@code ISO/IEC}, {@code ISO}, {@code IEC}, {@code ISO/IEC/IEEE}, {@code ITU-T}, {@code BSI}
 * @param type null where the designation does not say it
 * @param number {@code 27001}, {@code X.1051}
 * @param part {@code 4}, {@code 5-1}
 * @param year {@code 2022}; {@code 06/2023} for ITU-T
 * @param draftStage {@code CD}, {@code FDIS}, {@code DTR}; null for what is or was published
 * @param iteration {@code 3} in {@code CD TS 27008.3}
 */
public record Designation(
        String publisher,
        @Nullable DeliverableType type,
        String number,
        @Nullable String part,
        @Nullable String year,
        @Nullable Supplement supplement,
        @Nullable String draftStage,
        @Nullable String iteration)
        implements Comparable<Designation> {

    private static final Comparator<@Nullable String> NATURAL = Comparator.nullsFirst(NaturalOrder.INSTANCE);
    private static final Comparator<@Nullable String> PLAIN = Comparator.nullsFirst(Comparator.naturalOrder());

    private static final Comparator<Designation> ORDER = Comparator.comparing(Designation::number, NATURAL)
            .thenComparing(Designation::part, NATURAL)
            .thenComparing(Designation::yearOnly, PLAIN)
            .thenComparing(Designation::year, PLAIN)
            .thenComparing(Designation::supplement, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Designation::toString);

    public Designation {
        type = type == DeliverableType.IS ? null : type;
    }

    /**
     * Reads the canonical form, strictly: {@code parse("ISO/IEC 27001:2022")}.
     *
     * @throws IllegalDesignationException for anything else, also for other spellings of a known document
     */
    public static Designation parse(String text) {
        return CanonicalForm.parse(text);
    }

    /** The canonical form: what {@link #parse} reads. */
    @Override
    public String toString() {
        return CanonicalForm.write(this);
    }

    /** The numbered document over all its editions: {@code ISO/IEC TS 27008}. */
    public Designation undated() {
        var settled = CanonicalForm.isStageOfType(draftStage) ? CanonicalForm.typeOf(draftStage) : type;
        return new Designation(publisher, settled, number, part, null, null, null, null);
    }

    /** The edition a supplement belongs to: {@code ISO/IEC 27001:2022} for {@code ISO/IEC 27001:2022/Amd 1:2024}. */
    public Designation edition() {
        return new Designation(publisher, type, number, part, year, null, draftStage, iteration);
    }

    /** The address of the standard, free of its type: {@code iso-iec-27033-4}, {@code iso-iec-guide-73}. */
    public String slug() {
        return part == null ? familySlug() : familySlug() + "-" + part;
    }

    /** The address of all parts: {@code iso-iec-27033}. */
    public String familySlug() {
        var owner = publisher.equals("BSI") ? "BS" : publisher;
        var guide = type == DeliverableType.GUIDE ? "-guide-" : "-";
        return (owner + guide + number).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The year without the month: {@code 2023} for {@code ITU-T X.1051 (06/2023)}. */
    public @Nullable String yearOnly() {
        return year == null ? null : year.substring(year.indexOf('/') + 1);
    }

    /** By number, part and year, whoever the publisher is: 2702 before 27010, part 5 before 5-1 before 6. */
    @Override
    public int compareTo(Designation other) {
        return ORDER.compare(this, other);
    }

    /**
     * An amendment or technical corrigendum: {@code Amd 1:2024}, in draft {@code DAM 1} or {@code CD Cor 1} (ISO/IEC
     * Directives, Part 1, 2.10).
     */
    public record Supplement(
            Kind kind,
            int number,
            @Nullable String year,
            @Nullable String draftStage) implements Comparable<Supplement> {

        private static final Comparator<Supplement> ORDER = Comparator.comparing(Supplement::year, PLAIN)
                .thenComparing(Supplement::kind)
                .thenComparing(Supplement::number)
                .thenComparing(Supplement::toString);

        /** Amendment or technical corrigendum. */
        public enum Kind {
            AMD("Amd", "Amendment"),
            COR("Cor", "Technical Corrigendum");

            private final String code;
            private final String words;

            Kind(String code, String words) {
                this.code = code;
                this.words = words;
            }

            /** As written in a designation: {@code Amd}. */
            public String code() {
                return code;
            }

            /** The name in words: {@code Amendment}. */
            public String words() {
                return words;
            }
        }

        /** As written after the edition's slash: {@code Amd 1:2024}. */
        @Override
        public String toString() {
            var name = draftStage == null
                    ? kind.code()
                    : CanonicalForm.isStageOfSupplement(draftStage) ? draftStage : draftStage + " " + kind.code();
            return name + " " + number + (year == null ? "" : ":" + year);
        }

        @Override
        public int compareTo(Supplement other) {
            return ORDER.compare(this, other);
        }
    }
}
