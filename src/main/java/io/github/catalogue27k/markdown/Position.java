package io.github.catalogue27k.markdown;

/** A place in a file, both counted from 1: {@code 12:5} is the fifth character of the twelfth line. */
public record Position(int line, int column) {}
