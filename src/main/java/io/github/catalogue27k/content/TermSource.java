package io.github.catalogue27k.content;

import io.github.catalogue27k.catalogue.Term;
import io.github.catalogue27k.markdown.Section;
import java.util.List;

/**
 * A term of the glossary as its curator wrote it.
 *
 * @param section where it stands
 * @param standards designations of those that use it
 * @param see other terms
 */
record TermSource(
        String path,
        String theme,
        int themePlace,
        Term.Names names,
        Section section,
        List<String> standards,
        List<String> see) {}
