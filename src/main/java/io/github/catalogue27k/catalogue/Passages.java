package io.github.catalogue27k.catalogue;

import io.github.catalogue27k.catalogue.Passage.Facets;
import io.github.catalogue27k.catalogue.Passage.Kind;
import io.github.catalogue27k.catalogue.Passage.Place;
import io.github.catalogue27k.catalogue.Passage.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts standards, articles and terms into the places that a search can lead to. */
final class Passages {
    private final String revisionId;
    private final List<Passage> found = new ArrayList<>();

    private Passages(String revisionId) {
        this.revisionId = revisionId;
    }

    static List<Passage> of(RevisionContent content) {
        Passages passages = new Passages(content.revision().id());
        content.standards().forEach(passages::add);
        content.articles().forEach(passages::add);
        content.terms().forEach(passages::add);
        return passages.found;
    }

    private void add(Article article) {
        Kind kind = Kind.valueOf(article.kind().name());
        List<String> topics = article.kind() == ArticleKind.TOPIC ? List.of(article.id()) : List.of();
        add(
                kind,
                new Place("", article.href()),
                new Words("", article.name(), "", "", article.summary(), article.words()),
                new Facets("", "", topics, ""),
                4);
    }

    private void add(Term term) {
        String abbreviation = term.abbreviation().orElse("");
        String heading = term.name() + (abbreviation.isEmpty() ? "" : " (" + abbreviation + ")");
        add(
                Kind.TERM,
                new Place("", term.href()),
                new Words("", heading, "", "", term.words(), String.join(", ", term.also())),
                Facets.NONE,
                3);
    }

    private void add(Standard standard) {
        Edition current = standard.currentEdition().orElse(null);
        Facets facets = facets(standard, current);
        int rank = rank(standard);
        String shortTitle = standard.identity().shortTitle();
        add(
                Kind.STANDARD,
                new Place(standard.identity().slug(), address(standard)),
                new Words(
                        standard.identity().designation(),
                        standard.identity().title(),
                        shortTitle == null ? "" : shortTitle,
                        names(standard),
                        certifiable(standard)
                                + words(standard, List.of(Commentary.Kind.ABSTRACT, Commentary.Kind.SCOPE)),
                        words(
                                standard,
                                List.of(
                                        Commentary.Kind.INTRODUCTION,
                                        Commentary.Kind.STATUS,
                                        Commentary.Kind.COMMENTARY))),
                facets,
                rank + 5);
        for (Edition edition : standard.editions()) {
            boolean shown = edition == current;
            String address = shown ? address(standard) : address(standard) + "/" + edition.year();
            String designation = edition.imprint().designation();
            if (!shown) {
                String title = edition.imprint().title();
                String words = title == null ? standard.identity().title() : title;
                add(standard, Kind.EDITION, address, designation, words, "", facets, rank + 1);
            }
            add(standard, edition.contents(), address, designation, facets, rank + (shown ? 3 : 0));
        }
        for (Draft draft : standard.drafts()) {
            draft.contents()
                    .ifPresent(contents ->
                            add(standard, contents, address(standard), draft.designation(), facets, rank + 1));
        }
    }

    private void add(
            Standard standard, Contents contents, String address, String designation, Facets facets, int weight) {
        for (Clause clause : contents.clauses()) {
            Kind kind = clause.isControl() ? Kind.CONTROL : Kind.CLAUSE;
            String heading = clause.number() + " " + clause.title();
            add(
                    standard,
                    kind,
                    address + "#" + clause.anchor(),
                    designation,
                    heading,
                    plain(clause.note().orElse("")),
                    facets,
                    weight);
        }
        for (Annex annex : contents.annexes()) {
            String heading = "Annex " + annex.letter()
                    + annex.title().map(title -> " " + title).orElse("");
            String note = plain(annex.note().orElse(""));
            add(standard, Kind.ANNEX, address + "#" + annex.anchor(), designation, heading, note, facets, weight);
        }
    }

    private void add(
            Standard standard,
            Kind kind,
            String href,
            String designation,
            String heading,
            String lead,
            Facets facets,
            int weight) {
        add(
                kind,
                new Place(standard.identity().slug(), href),
                new Words(designation, heading, "", "", lead, ""),
                facets,
                weight);
    }

    private void add(Kind kind, Place place, Words words, Facets facets, int weight) {
        found.add(new Passage(revisionId, kind, place, words, facets, weight, found.size()));
    }

    /** The series before what is beside it; in it what is in force, then what is to come, then what is over. */
    private static int rank(Standard standard) {
        int standing = switch (standard.standing().status()) {
            case PUBLISHED -> 2;
            case UNDER_DEVELOPMENT, UNKNOWN -> 1;
            case SUPERSEDED, WITHDRAWN, DELETED -> 0;
        };
        return standard.inSeries() ? standing + 1 : standing / 2;
    }

    /** The short title, and the numbers and titles it had before, as people still call it. */
    private static String names(Standard standard) {
        Stream<String> former = standard.origin().formerly().stream();
        Stream<String> replaced = standard.editions().stream()
                .flatMap(edition -> Stream.concat(
                        edition.succession().replaces().stream(), edition.succession().replacedOutside().stream()));
        // What an older edition was called is what older people call it.
        Stream<String> titles = standard.editions().stream()
                .map(edition -> edition.imprint().title())
                .filter(Objects::nonNull)
                .map(title -> title.replaceFirst("^.* — (?=[^—]+$)", ""))
                .filter(title -> !standard.identity().title().contains(title));
        return Stream.of(Stream.ofNullable(standard.identity().shortTitle()), former, replaced, titles)
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .filter(name -> !name.startsWith(standard.identity().designation() + ":"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String words(Standard standard, List<Commentary.Kind> kinds) {
        return standard.commentary().stream()
                .filter(section -> kinds.contains(section.kind()))
                .map(Commentary::words)
                .collect(Collectors.joining("\n"));
    }

    /** Who asks what can be certified means this. */
    private static String certifiable(Standard standard) {
        return "yes".equals(standard.use().certifiable())
                ? "Certifiable: " + standard.use().certifiableNote() + ".\n"
                : "";
    }

    private static Facets facets(Standard standard, @org.jspecify.annotations.Nullable Edition current) {
        return new Facets(
                standard.standing().status().code(),
                standard.identity().type().code().toLowerCase(Locale.ROOT),
                standard.use().topics(),
                current == null ? "" : current.year().substring(0, 3) + "0s");
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "");
    }

    private static String address(Standard standard) {
        return "/standards/" + standard.identity().slug();
    }
}
