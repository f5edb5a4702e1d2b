package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A mention of one document in our text about another, with the sentence it stands in. The target is a value and not an
 * association, because it may be a standard, an edition or a place inside one.
 */
@Entity
@Table(indexes = {@Index(columnList = "revision_id, source_slug"), @Index(columnList = "revision_id, target_slug")})
public class CrossReference {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    private String revisionId;
    private String sourceSlug;
    private String sourceSection;
    private String targetSlug;

    @Column(length = 500)
    private String targetHref;

    private String mention;

    @Column(length = 4000)
    private String sentence;

    protected CrossReference() {}

    /**
     * @param sourceSlug the page on which the mention stands
     * @param sourceSection the heading under which it stands
     * @param targetSlug the page it leads to
     * @param targetHref the exact place it leads to
     * @param mention the words that are the link
     */
    public CrossReference(
            String revisionId,
            String sourceSlug,
            String sourceSection,
            String targetSlug,
            String targetHref,
            String mention,
            String sentence) {
        this.revisionId = revisionId;
        this.sourceSlug = sourceSlug;
        this.sourceSection = sourceSection;
        this.targetSlug = targetSlug;
        this.targetHref = targetHref;
        this.mention = mention;
        this.sentence = sentence;
    }

    public String sourceSlug() {
        return sourceSlug;
    }

    public String sourceSection() {
        return sourceSection;
    }

    public String targetSlug() {
        return targetSlug;
    }

    public String targetHref() {
        return targetHref;
    }

    public String mention() {
        return mention;
    }

    public String sentence() {
        return sentence;
    }
}
