package io.github.catalogue27k.designation;

import io.github.catalogue27k.designation.Designation.Supplement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes the canonical form; one pattern per owner: ISO and IEC, ITU-T, BSI. */
final class CanonicalForm {

    private static final String EXAMPLE = "ISO/IEC 27001:2022/Amd 1:2024";

    /** Stages that hold their type in their name (ISO/IEC Directives, Part 1, 2.5 and 3). */
    private static final Map<String, DeliverableType> STAGES_OF_TYPE = Map.of(
            "DTS", DeliverableType.TS,
            "PDTS", DeliverableType.TS,
            "DTR", DeliverableType.TR,
            "PDTR", DeliverableType.TR,
            "DPAS", DeliverableType.PAS);

    /** Stages that hold the kind of the supplement in their name: DAM is the DIS of an amendment. */
    private static final Map<String, Supplement.Kind> STAGES_OF_SUPPLEMENT = Map.of(
            "PDAM", Supplement.Kind.AMD,
            "CDAM", Supplement.Kind.AMD,
            "DAM", Supplement.Kind.AMD,
            "FDAM", Supplement.Kind.AMD,
            "DCOR", Supplement.Kind.COR,
            "FDCOR", Supplement.Kind.COR);

    private static final Set<String> STAGES = Set.of(
            "PWI", "NP", "AWI", "WD", "CD", "CDV", "FCD", "DIS", "FDIS", "PRF", "DTS", "PDTS", "DTR", "PDTR", "DPAS");

    private static final Pattern ISO =
            Pattern.compile("(?<publisher>ISO/IEC/IEEE|ISO/IEC|ISO/IEEE|IEC/IEEE|ISO/HL7|ISO|IEC)"
                    + "(?:[ /](?<stage>[A-Z]{2,4}))??(?:[ /](?<type>TS|TR|PAS|Guide|IWA))?"
                    + " (?<number>[0-9]{1,6})(?:-(?<part>[0-9]{1,3}(?:-[0-9]{1,3})*))?(?:\\.(?<iteration>[0-9]))?"
                    + "(?::(?<year>[0-9]{4}))?"
                    + "(?:/(?:(?<supstage>[A-Z]{2,4}) )?(?<supkind>Amd|Cor|[A-Z]{3,5}) (?<supnumber>[0-9]{1,3})"
                    + "(?::(?<supyear>[0-9]{4}))?)?");
    private static final Pattern ITU =
            Pattern.compile("ITU-T (?<number>[A-Z]\\.[0-9]{1,4}(?:\\.[0-9]+)?)(?: \\((?<year>[0-9]{2}/[0-9]{4})\\))?");
    private static final Pattern BS =
            Pattern.compile("BS (?<number>[0-9]{1,5})(?:-(?<part>[0-9]{1,3}))?(?::(?<year>[0-9]{4}))?");

    private CanonicalForm() {}

    static boolean isStage(@Nullable String code) {
        return code != null && STAGES.contains(code);
    }

    static boolean isStageOfType(@Nullable String stage) {
        return stage != null && STAGES_OF_TYPE.containsKey(stage);
    }

    static @Nullable DeliverableType typeOf(@Nullable String stage) {
        return stage == null ? null : STAGES_OF_TYPE.get(stage);
    }

    static boolean isStageOfSupplement(String stage) {
        return STAGES_OF_SUPPLEMENT.containsKey(stage);
    }

    static Supplement.@Nullable Kind kindOf(String stage) {
        return STAGES_OF_SUPPLEMENT.get(stage);
    }

    static Designation parse(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return isoDesignation(text, iso);
        }
        var itu = ITU.matcher(text);
        if (itu.matches()) {
            return plain("ITU-T", DeliverableType.REC, itu.group("number"), null, itu.group("year"));
        }
        var bs = BS.matcher(text);
        if (bs.matches()) {
            return plain("BSI", DeliverableType.BS, bs.group("number"), bs.group("part"), bs.group("year"));
        }
        throw new IllegalDesignationException(text, Complaint.about(text), Complaint.rightOneFor(text));
    }

    private static Designation plain(
            String publisher, DeliverableType type, String number, @Nullable String part, @Nullable String year) {
        return new Designation(publisher, type, number, part, year, null, null, null);
    }

    private static Designation isoDesignation(String text, Matcher found) {
        var stage = found.group("stage");
        var type = found.group("type") == null ? null : DeliverableType.of(found.group("type"));
        if (stage != null && !STAGES.contains(stage)) {
            throw new IllegalDesignationException(
                    text, "\"" + stage + "\" is neither a type nor a draft stage", "ISO/IEC CD TS 27008.3");
        }
        if (found.group("iteration") != null && stage == null) {
            throw new IllegalDesignationException(text, "only a draft has an iteration", "ISO/IEC DIS 27045.2");
        }
        var read = new Designation(
                found.group("publisher"),
                type == null ? typeOf(stage) : type,
                found.group("number"),
                found.group("part"),
                found.group("year"),
                supplement(text, found),
                stage,
                found.group("iteration"));
        if (!read.toString().equals(text)) {
            throw new IllegalDesignationException(text, "blank and slash are not where they belong", read.toString());
        }
        return read;
    }

    private static @Nullable Supplement supplement(String text, Matcher found) {
        var kind = found.group("supkind");
        var stage = found.group("supstage");
        if (kind == null) {
            return null;
        }
        var number = Integer.parseInt(found.group("supnumber"));
        var year = found.group("supyear");
        if (stage == null && STAGES_OF_SUPPLEMENT.containsKey(kind)) {
            return new Supplement(STAGES_OF_SUPPLEMENT.get(kind), number, year, kind);
        }
        if ((kind.equals("Amd") || kind.equals("Cor")) && (stage == null || STAGES.contains(stage))) {
            return new Supplement(Supplement.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), number, year, stage);
        }
        throw new IllegalDesignationException(text, "a supplement is written Amd, Cor or as a draft of one", EXAMPLE);
    }

    static String write(Designation designation) {
        var number =
                designation.part() == null ? designation.number() : designation.number() + "-" + designation.part();
        return switch (designation.publisher()) {
            case "ITU-T" -> "ITU-T " + number + wrapped(" (", designation.year(), ")");
            case "BSI" -> "BS " + number + wrapped(":", designation.year(), "");
            default ->
                head(designation) + " " + number + wrapped(".", designation.iteration(), "")
                        + wrapped(":", designation.year(), "") + wrapped("/", designation.supplement(), "");
        };
    }

    private static String head(Designation designation) {
        return head(designation.publisher(), designation.draftStage(), designation.type());
    }

    /**
     * {@code ISO/IEC CD TS}, but {@code ISO/CD TS}: after a lone ISO the first word follows a slash, Guide
     * excepted.
     */
    static String head(String publisher, @Nullable String stage, @Nullable DeliverableType type) {
        var said = type == null || type == typeOf(stage) ? null : type.code();
        var lone = publisher.equals("ISO") && !(stage == null && type == DeliverableType.GUIDE);
        var head = new StringBuilder(publisher);
        for (var word : new @Nullable String[] {stage, said}) {
            if (word != null) {
                head.append(lone && head.length() == publisher.length() ? '/' : ' ')
                        .append(word);
            }
        }
        return head.toString();
    }

    private static String wrapped(String before, @Nullable Object value, String after) {
        return value == null ? "" : before + value + after;
    }
}
