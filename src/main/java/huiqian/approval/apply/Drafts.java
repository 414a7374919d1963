package huiqian.approval.apply;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have begun to fill in, kept for them until they submit it, give it up, or let it lie. */
@Component
class Drafts implements huiqian.approval.Drafts {

    static final int MOST = 50;
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final SentFields JSON = new SentFields();

    private final SavedDrafts saved;
    private final FiledKeys filed;
    private final Roster roster;
    private final Clock clock;

    Drafts(SavedDrafts saved, FiledKeys filed, Roster roster, Clock clock) {
        this.saved = saved;
        this.filed = filed;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public long count(String person) {
        return saved.countByPerson(person);
    }

    /**
     * Keeps a form as it is now, in place of what was kept of it before.
     *
     * @param fields what it asks for, as it was sent
     * @return when it was kept
     * @throws Refusal 409 if it has been filed meanwhile, 429 if there are too many, 400 if it is too large
     */
    @Transactional
    public Instant keep(String person, FilledIn form, String flowName, Map<String, List<String>> fields) {
        if (JSON.convertToDatabaseColumn(fields).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw Refusal.invalid("内容太长，草稿没有保存");
        // One tab after the other: two that save the same form at once would both enter it.
        roster.lock(person);
        filed.findById(new FiledKey.Of(person, form.key())).ifPresent(done -> {
            throw Refusal.conflict("这份申请已经提交，编号 %s".formatted(done.getNumber()));
        });
        SavedDraft draft = find(person, form.key()).orElseGet(() -> begun(person, form));
        Instant now = clock.instant();
        draft.keep(flowName, form.version() == null ? "" : form.version(), new LinkedHashMap<>(fields), now);
        saved.save(draft);
        return now;
    }

    private SavedDraft begun(String person, FilledIn form) {
        saved.delete(person, form.key());
        if (saved.countByPerson(person) >= MOST) throw Refusal.tooMany("您已有 %d 份草稿，请先提交或放弃几份，这一份没有保存".formatted(MOST));
        return new SavedDraft(person, form);
    }

    Optional<SavedDraft> find(String person, String key) {
        return saved.findByPersonAndFormKeyAndUpdatedAtAfter(person, key, oldest());
    }

    /** Somebody's own, the latest first. */
    List<SavedDraft> of(String person) {
        return saved.findByPersonAndUpdatedAtAfterOrderByUpdatedAtDesc(person, oldest());
    }

    /** @throws Refusal 404 if there is none */
    @Transactional
    public void discard(String person, String key) {
        if (saved.delete(person, key) == 0) throw Refusal.unknown("没有这份草稿，可能已经提交或放弃");
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    /** On any node, as often as it likes. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void forgetOld() {
        saved.deleteOlderThan(oldest());
    }
}
