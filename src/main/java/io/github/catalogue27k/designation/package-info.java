/**
 * The language of standards' numbers: one strict form for curators ({@link
 * io.github.catalogue27k.designation.Designation}), any spelling for readers ({@link
 * io.github.catalogue27k.designation.Understanding}), and mentions in prose ({@link
 * io.github.catalogue27k.designation.MentionScanner}). Plain Java; knows nothing of which documents exist.
 */
@NullMarked
package io.github.catalogue27k.designation;

import org.jspecify.annotations.NullMarked;
