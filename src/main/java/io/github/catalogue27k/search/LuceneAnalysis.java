package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Passage;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/**
 * How words are cut and folded in Lucene: once stemmed for meaning, once as written for typing errors. {@link
 * ElasticsearchAnalysis} says the same to a search engine.
 */
@Component
class LuceneAnalysis implements LuceneAnalysisConfigurer {
    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        var english = context.analyzer(Passage.ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("englishPossessive");
        Spelling.RULES.forEach(rule -> english.tokenFilter("patternReplace")
                .param("pattern", rule.pattern().pattern())
                .param("replacement", rule.replacement())
                .param("replace", "first"));
        english.tokenFilter("porterStem");
        context.analyzer(Passage.PLAIN)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }
}
