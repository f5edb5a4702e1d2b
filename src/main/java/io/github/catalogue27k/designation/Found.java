package io.github.catalogue27k.designation;

/** A reading with the tokens it was read from. */
record Found(ReadingBuilder reading, int from, int to) {}
