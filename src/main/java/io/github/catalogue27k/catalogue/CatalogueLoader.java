package io.github.catalogue27k.catalogue;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a revision current: its rows are written beside those of the one before, then indexed, then one pointer moves,
 * and only then do the old rows go. Rows that a reader still holds stay until the next load: a page asks the database
 * several times, and one that began before the pointer moved must find all of the old revision. So a reader sees the old
 * revision or the new one, never half of either.
 */
@Service
public class CatalogueLoader {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);
    private static final int BATCH = 200;

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final CurrentRevision current;
    private final Repositories.Revisions revisions;
    private final Repositories.Passages passages;
    private final Repositories.Rows rows;

    CatalogueLoader(
            EntityManager entities,
            PlatformTransactionManager transactions,
            CurrentRevision current,
            Repositories.Revisions revisions,
            Repositories.Passages passages,
            Repositories.Rows rows) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.current = current;
        this.revisions = revisions;
        this.passages = passages;
        this.rows = rows;
    }

    /** Loads the content and makes it current; where its rows are still held by a reader, they are used. */
    public synchronized void load(RevisionContent content) {
        String id = content.revision().id();
        if (current.is(id)) {
            return;
        }
        if (!current.isHeld(id)) {
            writeAndIndex(content);
        }
        current.set(new CurrentRevision.Loaded(content.revision(), content.register()));
        transaction.executeWithoutResult(status -> revisions.others(id).stream()
                .filter(old -> !current.isHeld(old))
                .forEach(this::remove));
        LOG.info(
                "Revision {}: {} standards and documents",
                id,
                content.standards().size());
    }

    /** Another instance on the same database may have written the rows already; the index may be our own. */
    private void writeAndIndex(RevisionContent content) {
        String id = content.revision().id();
        transaction.executeWithoutResult(status -> {
            if (!revisions.existsById(id)) {
                write(content);
            }
        });
        try {
            index(id);
        } catch (RuntimeException failure) {
            // Rows that are only half in the index would be taken for a whole revision the next time.
            transaction.executeWithoutResult(status -> remove(id));
            throw failure;
        }
    }

    private void write(RevisionContent content) {
        content.standards().forEach(entities::persist);
        content.articles().forEach(entities::persist);
        content.terms().forEach(entities::persist);
        content.crossReferences().forEach(entities::persist);
        Passages.of(content).forEach(entities::persist);
        entities.persist(content.revision());
    }

    private void index(String revisionId) {
        transaction.executeWithoutResult(status -> {
            try {
                SearchSession search = Search.session(entities);
                var indexer = search.massIndexer(Passage.class)
                        .purgeAllOnStart(false)
                        // Worth its time once at the start; a curator who saved a file waits for the next one.
                        .mergeSegmentsOnFinish(current.isNothing())
                        .threadsToLoadObjects(1)
                        .batchSizeToLoadObjects(BATCH);
                indexer.type(Passage.class).reindexOnly("revisionId = :id").param("id", revisionId);
                indexer.startAndWait();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while indexing", stopped);
            }
        });
    }

    private void remove(String revisionId) {
        var plan = Search.session(entities).indexingPlan();
        passages.rowNumbers(revisionId).forEach(row -> plan.purge(Passage.class, row, null));
        rows.deletePassages(revisionId);
        rows.deleteCrossReferences(revisionId);
        rows.deleteArticles(revisionId);
        rows.deleteTerms(revisionId);
        rows.deleteStandards(revisionId);
        rows.deleteContents(revisionId);
        rows.deleteRevision(revisionId);
    }
}
