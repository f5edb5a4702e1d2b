package io.github.catalogue27k.designation;

import io.github.catalogue27k.designation.Designation.Supplement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document, or one place, that a text was taken to mean: {@code 27001 A.8.12} is number 27001 with the place
 * {@code control A.8.12}, publisher not said. What the text does not say is null. Where {@code number} is null,
 * the text named a place without a document ({@code control 8.28}) or a document by its number in a shop ({@code
 * isoProject}, {@code iecWebstoreId}).
 *
 * @param publisher canonical, as in {@link Designation#publisher}
 * @param year {@code 2022}; beside a lone place the year of the edition that was meant; {@code 06/2023} where an
 * ITU-T Recommendation's month was said
 * @param editionOrdinal 3 for {@code 3rd edition}
 * @param isoProject {@code 82875} in {@code https://www.iso.org/standard/82875.html}
 * @param iecWebstoreId {@code 59635} in {@code https://webstore.iec.ch/publication/59635}
 * @param reasons how the text was read, in plain words, in the order of reading
 */
public record Reading(
        @Nullable String publisher,
        @Nullable DeliverableType type,
        @Nullable String number,
        @Nullable String part,
        @Nullable String year,
        @Nullable Integer editionOrdinal,
        @Nullable Supplement supplement,
        @Nullable String draftStage,
        @Nullable String iteration,
        @Nullable Place place,
        @Nullable Adoption adoption,
        @Nullable String isoProject,
        @Nullable String iecWebstoreId,
        List<String> reasons) {

    public Reading {
        reasons = List.copyOf(reasons);
    }

    /** Whether a document's number was said; the alternative is a lone place or a shop's number. */
    public boolean hasNumber() {
        return number != null;
    }

    /** Whether a document was named, by its number or by its number in a shop; the alternative is a lone place. */
    public boolean namesDocument() {
        return number != null || isoProject != null || iecWebstoreId != null;
    }

    /** The designation as far as it was said, without place; null where publisher or number was not said. */
    public @Nullable Designation designation() {
        return publisher == null || number == null
                ? null
                : new Designation(publisher, type, number, part, year, supplement, draftStage, iteration);
    }

    /** The same question, as to the place in it, about another document: an adoption leads to the text it adopts. */
    public Reading as(Designation other) {
        return new Reading(
                other.publisher(),
                other.type(),
                other.number(),
                other.part(),
                other.year(),
                null,
                supplement,
                null,
                null,
                place,
                null,
                null,
                null,
                reasons);
    }

    /** The year without the month. */
    public @Nullable String yearOnly() {
        return year == null ? null : year.substring(year.indexOf('/') + 1);
    }

    /** One compact line: {@code [DIN EN] ISO/IEC 27001:2024 @control A.8.12}, {@code (any) 27033-4 ed3}. */
    public String summary() {
        return Summary.of(this);
    }
}
