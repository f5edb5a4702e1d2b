package io.github.catalogue27k.designation;

/** How generously a text is read. */
enum Manner {
    /** A search box: everything may be meant as a number. */
    SEARCH,
    /** The path of an address: bare numbers must look like ours. */
    ADDRESS,
    /** Running prose: only what is surely a mention. */
    PROSE;

    boolean isProse() {
        return this == PROSE;
    }
}
