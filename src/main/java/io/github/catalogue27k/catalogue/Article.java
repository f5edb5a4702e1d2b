package io.github.catalogue27k.catalogue;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A page of ours that holds standards together: a topic, a reading path, a comparison or a question. */
@Entity
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    private String revisionId;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private ArticleKind kind;

    private int place;
    private String id;
    private String name;

    @Column(columnDefinition = "text")
    private String summary;

    private @Nullable String audience;

    @Column(columnDefinition = "text")
    private String opening;

    @Column(columnDefinition = "text")
    private String closing;

    @Column(columnDefinition = "text")
    private String words;

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    @Fetch(FetchMode.SUBSELECT)
    private List<ArticleEntry> entries = new ArrayList<>();

    protected Article() {}

    /**
     * An article without entries yet; these register themselves.
     *
     * @param place its place among its kind, from 1
     * @param id as in its address: {@code isms-core}
     * @param summary a sentence for lists
     * @param audience for whom a path is
     */
    public Article(
            String revisionId,
            ArticleKind kind,
            int place,
            String id,
            String name,
            String summary,
            @Nullable String audience,
            Prose prose) {
        this.revisionId = revisionId;
        this.kind = kind;
        this.place = place;
        this.id = id;
        this.name = name;
        this.summary = summary;
        this.audience = audience;
        this.opening = prose.opening();
        this.closing = prose.closing();
        this.words = prose.words();
    }

    /**
     * What an article says around its list.
     *
     * @param opening HTML before the list, or all there is
     * @param closing HTML behind it, maybe empty
     * @param words everything without markup
     */
    public record Prose(String opening, String closing, String words) {}

    public ArticleKind kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    public Optional<String> audience() {
        return Optional.ofNullable(audience);
    }

    public String opening() {
        return opening;
    }

    public String closing() {
        return closing;
    }

    public String words() {
        return words;
    }

    public String href() {
        return kind.href() + "/" + id;
    }

    /** In the order of the list. */
    public List<ArticleEntry> entries() {
        return List.copyOf(entries);
    }

    int register(ArticleEntry entry) {
        entries.add(entry);
        return entries.size();
    }
}
