package huiqian.member.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

interface ImportRunRepository extends Repository<ImportRun, String> {

    ImportRun saveAndFlush(ImportRun run);

    Optional<ImportRun> findById(String id);

    Optional<ImportRun> findByTurnIsNotNull();

    List<ImportRun> findTop10ByOrderByBeganDesc();

    /** At once, whatever becomes of the import itself. */
    @Modifying
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @Query(
            "update ImportRun r set r.stage = :stage, r.reached = :reached, r.target = :target, r.beat = :now where r.id = :id")
    void reached(String id, String stage, int reached, int target, Instant now);

    @Modifying
    @Query(
            "update ImportRun r set r.state = :state, r.outcome = :outcome, r.turn = null, r.ended = :now where r.id = :id")
    void end(String id, ImportRun.State state, String outcome, Instant now);

    @Modifying
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @Query("update ImportRun r set r.state = 'FAILED', r.words = :words, r.turn = null, r.ended = :now"
            + " where r.id = :id and r.state = 'RUNNING'")
    void fail(String id, String words, Instant now);

    /** Those whose server went away: what they had not committed is undone. */
    @Modifying
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @Query("update ImportRun r set r.state = 'FAILED', r.words = :words, r.turn = null, r.ended = :now"
            + " where r.state = 'RUNNING' and r.beat < :silent")
    void giveUp(Instant silent, String words, Instant now);
}
