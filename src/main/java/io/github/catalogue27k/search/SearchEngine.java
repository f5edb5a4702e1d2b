package io.github.catalogue27k.search;

import java.util.Map;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives the search engine that the operator named the settings that only it knows: with {@code type=elasticsearch},
 * Lucene's would be complained about. What the operator set himself stands.
 */
@Component
class SearchEngine implements HibernatePropertiesCustomizer {
    private static final String BACKEND = "hibernate.search.backend.";
    private static final Map<String, String> LUCENE = Map.of(
            "directory.type", "local-heap",
            "lucene_version", "9.12.3",
            "analysis.configurer", "bean:luceneAnalysis");
    private static final Map<String, String> ELASTICSEARCH = Map.of(
            "analysis.configurer",
            "bean:elasticsearchAnalysis",
            // Lets the last page of the API be asked for; the usual window is 10000 hits.
            "schema_management.settings_file",
            "elasticsearch-settings.json");

    @Override
    public void customize(Map<String, Object> properties) {
        Object type = properties.getOrDefault(BACKEND + "type", "lucene");
        Map<String, String> own = type.equals("elasticsearch") ? ELASTICSEARCH : LUCENE;
        own.forEach((name, value) -> properties.putIfAbsent(BACKEND + name, value));
    }
}
