package io.github.catalogue27k.search;

import io.github.catalogue27k.catalogue.Catalogue;
import io.github.catalogue27k.catalogue.Passage;
import io.github.catalogue27k.catalogue.Term;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a search looks up beside the index, made once for each revision. */
@Component
@Transactional(readOnly = true)
class Tables {
    record Made(String revisionId, Synonyms synonyms, WordList words, Suggestions suggestions) {}

    private final Catalogue catalogue;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

    Tables(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The tables of the current revision; whoever comes first after a change makes them. */
    Made current() {
        String revision = catalogue.revision().id();
        Made known = made.get();
        if (known != null && known.revisionId.equals(revision)) {
            return known;
        }
        List<Passage> passages = catalogue.passages();
        List<Term> terms = catalogue.terms();
        Made now = new Made(revision, new Synonyms(terms), new WordList(passages, terms), new Suggestions(passages));
        made.set(now);
        return now;
    }
}
