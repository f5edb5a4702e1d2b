package io.github.catalogue27k.catalogue;

import java.util.List;

/** All that one revision holds, checked and complete, ready to be loaded. */
public record RevisionContent(
        Revision revision,
        Register register,
        List<Standard> standards,
        List<Topic> topics,
        List<CrossReference> crossReferences) {
    public RevisionContent {
        standards = List.copyOf(standards);
        topics = List.copyOf(topics);
        crossReferences = List.copyOf(crossReferences);
    }
}
