package io.github.catalogue27k.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as its readers see it: the current revision, and nothing of any other. */
@Service
@Transactional(readOnly = true)
public class Catalogue {
    private final CurrentRevision current;
    private final Repositories.Standards standards;
    private final Repositories.Topics topics;
    private final Repositories.CrossReferences crossReferences;

    Catalogue(
            CurrentRevision current,
            Repositories.Standards standards,
            Repositories.Topics topics,
            Repositories.CrossReferences crossReferences) {
        this.current = current;
        this.standards = standards;
        this.topics = topics;
        this.crossReferences = crossReferences;
    }

    public Revision revision() {
        return current.get().revision();
    }

    /** What exists, by number: designations and places, without a question to the database. */
    public Register register() {
        return current.get().register();
    }

    public Optional<Standard> standard(String slug) {
        return standards.findByRevisionIdAndIdentitySlug(id(), slug);
    }

    /** The series in reading order. */
    public List<Standard> series() {
        return standards.findByRevisionIdAndInSeriesTrueOrderByReadingPosition(id());
    }

    /** The series and, behind it, the documents outside it. */
    public List<Standard> everything() {
        return standards.findByRevisionIdOrderByReadingPosition(id());
    }

    /** All parts of a number, and the undivided standard where there was one: {@code iso-iec-27035}. */
    public List<Standard> family(String familySlug) {
        return standards.findByRevisionIdAndIdentityFamilySlugOrderByReadingPosition(id(), familySlug);
    }

    public List<Topic> topics() {
        return topics.findByRevisionIdOrderByPlace(id());
    }

    public Optional<Topic> topic(String id) {
        return topics.findByRevisionIdAndId(id(), id);
    }

    /** What the page about a standard mentions. */
    public List<CrossReference> mentions(String slug) {
        return crossReferences.findByRevisionIdAndSourceSlugOrderByRowNumber(id(), slug);
    }

    /** Where a standard is mentioned on other pages. */
    public List<CrossReference> mentionedBy(String slug) {
        return crossReferences.findByRevisionIdAndTargetSlugOrderByRowNumber(id(), slug).stream()
                .filter(reference -> !reference.sourceSlug().equals(slug))
                .toList();
    }

    private String id() {
        return current.get().revision().id();
    }
}
