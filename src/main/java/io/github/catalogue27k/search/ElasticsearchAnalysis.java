package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Passage;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.springframework.stereotype.Component;

/** What {@link LuceneAnalysis} says to Lucene, said to OpenSearch or Elasticsearch. */
@Component
class ElasticsearchAnalysis implements ElasticsearchAnalysisConfigurer {
    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        List<String> filters = new ArrayList<>(List.of("lowercase", "asciifolding", "possessive"));
        context.tokenFilter("possessive").type("stemmer").param("language", "possessive_english");
        Spelling.RULES.forEach(rule -> {
            String filter = "spelling_" + filters.size();
            context.tokenFilter(filter)
                    .type("pattern_replace")
                    .param("pattern", rule.pattern().pattern())
                    .param("replacement", rule.replacement())
                    .param("all", false);
            filters.add(filter);
        });
        filters.add("porter_stem");
        context.analyzer(Passage.ENGLISH).custom().tokenizer("standard").tokenFilters(filters.toArray(String[]::new));
        context.analyzer(Passage.PLAIN).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding");
    }
}
