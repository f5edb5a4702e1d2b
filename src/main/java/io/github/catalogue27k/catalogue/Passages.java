package io.github.catalogue27k.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts standards and topics into the places that a search can lead to. */
final class Passages {
    private final String revisionId;
    private final List<Passage> found = new ArrayList<>();

    private Passages(String revisionId) {
        this.revisionId = revisionId;
    }

    static List<Passage> of(RevisionContent content) {
        Passages passages = new Passages(content.revision().id());
        content.standards().forEach(passages::add);
        content.topics().forEach(passages::add);
        return passages.found;
    }

    private void add(Topic topic) {
        found.add(new Passage(
                revisionId,
                Passage.Kind.TOPIC,
                topic.id(),
                "/topics/" + topic.id(),
                "",
                topic.name(),
                topic.summary(),
                "",
                "",
                List.of(topic.id()),
                4));
    }

    private void add(Standard standard) {
        String body = standard.commentary().stream().map(Commentary::words).collect(Collectors.joining("\n"));
        String shortTitle = standard.identity().shortTitle();
        String heading = standard.identity().title() + (shortTitle == null ? "" : " (" + shortTitle + ")");
        add(
                standard,
                Passage.Kind.STANDARD,
                address(standard),
                standard.identity().designation(),
                heading,
                body,
                5);
        Edition current = standard.currentEdition().orElse(null);
        for (Edition edition : standard.editions()) {
            boolean shown = edition == current;
            String address = shown ? address(standard) : address(standard) + "/" + edition.year();
            String designation = edition.imprint().designation();
            if (!shown) {
                String title = edition.imprint().title();
                String words = title == null ? standard.identity().title() : title;
                add(standard, Passage.Kind.EDITION, address, designation, words, "", 1);
            }
            add(standard, edition.contents(), address, designation, shown ? 3 : 0);
        }
        for (Draft draft : standard.drafts()) {
            draft.contents().ifPresent(contents -> add(standard, contents, address(standard), draft.designation(), 1));
        }
    }

    private void add(Standard standard, Contents contents, String address, String designation, int weight) {
        for (Clause clause : contents.clauses()) {
            Passage.Kind kind = clause.isControl() ? Passage.Kind.CONTROL : Passage.Kind.CLAUSE;
            String heading = clause.number() + " " + clause.title();
            String note = clause.note().orElse("").replaceAll("<[^>]*>", "");
            add(standard, kind, address + "#" + clause.anchor(), designation, heading, note, weight);
        }
        for (Annex annex : contents.annexes()) {
            String heading = "Annex " + annex.letter()
                    + annex.title().map(title -> " " + title).orElse("");
            String note = annex.note().orElse("").replaceAll("<[^>]*>", "");
            add(standard, Passage.Kind.ANNEX, address + "#" + annex.anchor(), designation, heading, note, weight);
        }
    }

    private void add(
            Standard standard,
            Passage.Kind kind,
            String href,
            String designation,
            String heading,
            String body,
            int weight) {
        found.add(new Passage(
                revisionId,
                kind,
                standard.identity().slug(),
                href,
                designation,
                heading,
                body,
                standard.standing().status().code(),
                standard.identity().type().code(),
                standard.use().topics(),
                weight
                        + (standard.inSeries() ? 2 : 0)
                        + (standard.standing().status() == StandardStatus.PUBLISHED ? 1 : 0)));
    }

    private static String address(Standard standard) {
        return "/standards/" + standard.identity().slug();
    }
}
