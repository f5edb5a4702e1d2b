package io.github.catalogue27k.content;

import java.util.Optional;

/** A page that introduces a topic, as its curator wrote it. */
record TopicSource(Page page, int place, String id, String name, String summary) {
    static Optional<TopicSource> read(Page page) {
        Fields fields = page.frontMatter().fields();
        String name = fields.required("name");
        String summary = fields.required("summary");
        fields.required("place");
        Optional<Integer> place = fields.number("place");
        fields.finish();
        return place.map(number -> new TopicSource(page, number, page.file().name(), name, summary));
    }
}
