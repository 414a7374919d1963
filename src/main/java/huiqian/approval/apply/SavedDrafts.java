package huiqian.approval.apply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedDrafts extends Repository<SavedDraft, Long> {

    SavedDraft save(SavedDraft draft);

    Optional<SavedDraft> findByPersonAndFormKeyAndUpdatedAtAfter(String person, String key, Instant since);

    List<SavedDraft> findByPersonAndUpdatedAtAfterOrderByUpdatedAtDesc(String person, Instant since);

    long countByPerson(String person);

    @Modifying
    @Query("delete from SavedDraft draft where draft.person = :person and draft.formKey = :key")
    int delete(String person, String key);

    @Modifying
    @Query("delete from SavedDraft draft where draft.updatedAt < :since")
    int deleteOlderThan(Instant since);
}
