package io.github.catalogue27k.designation;

import java.util.Arrays;

/**
 * What kind of document a publisher issued: {@code TS} in {@code ISO/IEC TS 27008:2019}. The ISO ones are those of
 * the ISO/IEC Directives, Part 1, clause 3 and its Consolidated ISO Supplement.
 */
public enum DeliverableType {
    IS("IS", "International Standard"),
    TS("TS", "Technical Specification"),
    TR("TR", "Technical Report"),
    PAS("PAS", "Publicly Available Specification"),
    GUIDE("Guide", "Guide"),
    IWA("IWA", "International Workshop Agreement"),
    REC("Rec", "Recommendation"),
    BS("BS", "British Standard");

    private final String code;
    private final String words;

    DeliverableType(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The short form of front matter and data: {@code Guide}. */
    public String code() {
        return code;
    }

    /** The name in words: {@code Technical Specification}. */
    public String words() {
        return words;
    }

    /**
     * The type of a front matter code, in any case: {@code of("Guide")}.
     *
     * @throws IllegalArgumentException for a code that is none of {@code IS, TS, TR, PAS, Guide, IWA, Rec, BS}
     */
    public static DeliverableType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No document type \"" + code
                        + "\"; write one of IS, TS, TR, PAS, Guide, IWA, Rec, BS, for example: TS"));
    }
}
