package io.github.catalogue27k.designation;

/**
 * A national or regional body's own publication of a text: {@code DIN EN} in {@code DIN EN ISO/IEC 27001:2024}.
 * The year beside it is the adoption's, not the adopted edition's (ISO/IEC Guide 21-1).
 *
 * @param prefix the body's mark in its usual writing: {@code BS EN}, {@code JIS Q}, {@code GB/T}
 */
public record Adoption(String prefix) {

    @Override
    public String toString() {
        return prefix;
    }
}
