package io.github.catalogue27k.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A subject under which standards are listed, with an introduction of ours. */
@Entity
public class Topic {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long rowNumber;

    private String revisionId;
    private int place;
    private String id;
    private String name;

    @Column(columnDefinition = "text")
    private String summary;

    @Column(columnDefinition = "text")
    private String html;

    protected Topic() {}

    /**
     * @param place its place among the topics, from 0
     * @param id as in its address: {@code isms-core}
     * @param summary a sentence for lists
     * @param html the introduction
     */
    public Topic(String revisionId, int place, String id, String name, String summary, String html) {
        this.revisionId = revisionId;
        this.place = place;
        this.id = id;
        this.name = name;
        this.summary = summary;
        this.html = html;
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

    public String html() {
        return html;
    }
}
