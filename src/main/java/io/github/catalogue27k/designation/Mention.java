package io.github.catalogue27k.designation;

/**
 * A document named in running prose: {@code text.substring(start, end)} is {@code ISO/IEC 27002:2013}.
 *
 * @param end exclusive
 */
public record Mention(int start, int end, Reading reading) {}
