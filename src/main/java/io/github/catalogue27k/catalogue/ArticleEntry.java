package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** One standard, or one place in it, in the list of an article, with our words on it. */
@Entity
public class ArticleEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Article article;

    private int place;
    private @Nullable String aspect;
    private String label;
    private String slug;

    @Column(length = 500)
    private String href;

    @Column(columnDefinition = "text")
    private String html;

    protected ArticleEntry() {}

    /**
     * Registers itself with its article.
     *
     * @param aspect the heading above it in a comparison
     * @param label {@code ISO/IEC 27001:2022 6.1.3}
     * @param slug the standard's
     * @param href the exact place
     */
    public ArticleEntry(Article article, @Nullable String aspect, String label, String slug, String href, String html) {
        this.article = article;
        this.aspect = aspect;
        this.label = label;
        this.slug = slug;
        this.href = href;
        this.html = html;
        this.place = article.register(this);
    }

    public Article article() {
        return article;
    }

    /** From 1. */
    public int place() {
        return place;
    }

    public @Nullable String aspect() {
        return aspect;
    }

    public String label() {
        return label;
    }

    public String slug() {
        return slug;
    }

    public String href() {
        return href;
    }

    public String html() {
        return html;
    }
}
