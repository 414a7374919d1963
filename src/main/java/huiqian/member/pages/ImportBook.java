package huiqian.member.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import huiqian.member.Roster;
import huiqian.member.roster.Plan;
import huiqian.member.roster.Progress;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where imports stand, in the database, for every node and every browser. */
@Component
class ImportBook {

    static final String WENT_AWAY = "导入时服务器停止或重启了。名册没有任何改动，请重新选择文件导入。";

    /** How long a running import may say nothing before it is taken for dead. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    /** Writing it down more often would cost more than the work that it tells of. */
    private static final Duration BEAT = Duration.ofSeconds(1);

    private static final ObjectMapper JSON =
            new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final ImportRunRepository runs;
    private final Roster roster;
    private final Clock clock;

    ImportBook(ImportRunRepository runs, Roster roster, Clock clock) {
        this.runs = runs;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * Takes the turn. False if this very import has begun before.
     *
     * @throws Refusal while another import is running
     */
    boolean begin(String id, String admin) {
        giveUpSilent();
        if (runs.findById(id).isPresent()) return false;
        try {
            runs.saveAndFlush(new ImportRun(id, admin, clock.instant()));
            return true;
        } catch (DataIntegrityViolationException taken) {
            if (runs.findById(id).isPresent()) return false;
            throw runs.findByTurnIsNotNull().map(this::busy).orElseGet(() -> Refusal.conflict("另一份名册刚刚导入完，请再试一次"));
        }
    }

    private Refusal busy(ImportRun other) {
        return Refusal.conflict("%s于%s开始的名册导入还在进行，一次只能导入一份，请等它完成后再试"
                .formatted(roster.nameOf(other.getAdmin()), UnionTime.show(other.getBegan())));
    }

    /** What hears how far this import has come; it is written down once a second, and at the end of a stage. */
    Progress progress(String id) {
        AtomicReference<Instant> written = new AtomicReference<>(Instant.MIN);
        return (stage, done, all) -> {
            Instant now = clock.instant();
            if (done < all && now.isBefore(written.get().plus(BEAT))) return;
            written.set(now);
            runs.reached(id, stage, done, all, now);
        };
    }

    /** In the transaction that carries it out: it is done if and only if the roster has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(String id, Plan plan) {
        ImportRun.State state = plan.isSound() ? ImportRun.State.DONE : ImportRun.State.REFUSED;
        runs.end(id, state, json(plan), clock.instant());
    }

    void fail(String id, String words) {
        runs.fail(id, words, clock.instant());
    }

    Optional<ImportRun> find(String id) {
        giveUpSilent();
        return runs.findById(id);
    }

    List<ImportRun> recent() {
        giveUpSilent();
        return runs.findTop10ByOrderByBeganDesc();
    }

    private void giveUpSilent() {
        runs.giveUp(clock.instant().minus(SILENCE), WENT_AWAY, clock.instant());
    }

    static Plan plan(ImportRun run) {
        try {
            return JSON.readValue(run.getOutcome(), Plan.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Plan plan) {
        try {
            return JSON.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
