package io.github.catalogue27k.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is asked of the database, and nothing else; every question names its revision. */
final class Repositories {
    private Repositories() {}

    interface Revisions extends Repository<Revision, String> {
        boolean existsById(String id);

        @Query("select r.id from Revision r where r.id <> :current")
        List<String> others(String current);
    }

    interface Standards extends Repository<Standard, Long> {
        Optional<Standard> findByRevisionIdAndIdentitySlug(String revisionId, String slug);

        List<Standard> findByRevisionIdAndInSeriesTrueOrderByReadingPosition(String revisionId);

        List<Standard> findByRevisionIdOrderByReadingPosition(String revisionId);

        List<Standard> findByRevisionIdAndIdentityFamilySlugOrderByReadingPosition(
                String revisionId, String familySlug);
    }

    interface Articles extends Repository<Article, Long> {
        List<Article> findByRevisionIdAndKindOrderByPlace(String revisionId, ArticleKind kind);

        @Query("select e from ArticleEntry e join fetch e.article a where a.revisionId = :revisionId and e.slug = :slug"
                + " order by a.kind, a.place, e.place")
        List<ArticleEntry> entriesOn(String revisionId, String slug);
    }

    interface Terms extends Repository<Term, Long> {
        List<Term> findByRevisionId(String revisionId);
    }

    interface CrossReferences extends Repository<CrossReference, Long> {
        List<CrossReference> findByRevisionIdAndSourceSlugOrderByRowNumber(String revisionId, String sourceSlug);

        List<CrossReference> findByRevisionIdAndTargetSlugOrderByRowNumber(String revisionId, String targetSlug);
    }

    interface Passages extends Repository<Passage, Long> {
        List<Passage> findByRevisionId(String revisionId);

        @Query("select p.rowNumber from Passage p where p.revisionId = :revisionId")
        List<Long> rowNumbers(String revisionId);
    }

    interface Rows extends Repository<Revision, String> {
        @Modifying
        @Query("delete from Passage p where p.revisionId = :revisionId")
        void deletePassages(String revisionId);

        @Modifying
        @Query("delete from CrossReference c where c.revisionId = :revisionId")
        void deleteCrossReferences(String revisionId);

        @Modifying
        @Query("delete from Article a where a.revisionId = :revisionId")
        void deleteArticles(String revisionId);

        @Modifying
        @Query("delete from Term t where t.revisionId = :revisionId")
        void deleteTerms(String revisionId);

        @Modifying
        @Query("delete from Standard s where s.revisionId = :revisionId")
        void deleteStandards(String revisionId);

        @Modifying
        @Query("delete from Contents c where c.revisionId = :revisionId")
        void deleteContents(String revisionId);

        @Modifying
        @Query("delete from Revision r where r.id = :revisionId")
        void deleteRevision(String revisionId);
    }
}
