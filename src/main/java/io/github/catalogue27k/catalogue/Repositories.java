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

    interface Topics extends Repository<Topic, Long> {
        List<Topic> findByRevisionIdOrderByPlace(String revisionId);

        Optional<Topic> findByRevisionIdAndId(String revisionId, String id);
    }

    interface CrossReferences extends Repository<CrossReference, Long> {
        List<CrossReference> findByRevisionIdAndSourceSlugOrderByRowNumber(String revisionId, String sourceSlug);

        List<CrossReference> findByRevisionIdAndTargetSlugOrderByRowNumber(String revisionId, String targetSlug);
    }

    interface Passages extends Repository<Passage, Long> {
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
        @Query("delete from Topic t where t.revisionId = :revisionId")
        void deleteTopics(String revisionId);

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
