package huiqian.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.MovableClock;
import huiqian.audit.AuditLog.Filter;
import huiqian.audit.AuditLog.Found;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.test.util.ReflectionTestUtils;

@LogSlice
class AuditLogTests {

    static final Filter ALL = new Filter(null, Set.of(), null, null, null, null);

    @Autowired
    AuditLog log;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    @Autowired
    TestEntityManager database;

    @Test
    void showsTheLatestFirstPageByPage() {
        for (int i = 1; i <= 5; i++) happens("2026-11-23T09:00", Kind.SIGNED_IN, "chair", "s" + i);
        Found first = log.search(ALL, 0, 2);
        assertThat(subjects(first)).containsExactly("s5", "s4");
        assertThat(first.total()).isEqualTo(5);
        assertThat(subjects(log.search(ALL, 2, 2))).containsExactly("s1");
        assertThat(subjects(log.search(ALL, 3, 2))).isEmpty();
    }

    @Test
    void turnsThePageWithoutShowingAnythingTwice() {
        for (int i = 1; i <= 4; i++) happens("2026-11-23T09:00", Kind.SIGNED_IN, "chair", "s" + i);
        Long latest = log.search(ALL, 0, 2).items().get(0).getId();
        happens("2026-11-23T09:01", Kind.LOG_READ, "admin", "/audit");
        assertThat(subjects(log.search(ALL.asOf(latest), 1, 2))).containsExactly("s2", "s1");
        assertThat(log.search(ALL.asOf(latest), 1, 2).total()).isEqualTo(4);
    }

    @Test
    void findsByKindPersonAndTime() {
        happens("2026-11-22T23:59:59", Kind.SIGNED_IN, "chair", "a");
        happens("2026-11-23T00:00", Kind.SIGN_IN_REFUSED, "chair", "b");
        happens("2026-11-23T12:00", Kind.SIGNED_IN, "vice1", "c");
        happens("2026-11-24T00:00", Kind.SIGNED_IN, null, "d");
        assertThat(found(new Filter(Kind.SIGN_IN_REFUSED, Set.of(), null, null, null, null)))
                .containsExactly("b");
        assertThat(found(new Filter(null, Set.of("vice1", "nobody"), null, null, null, null)))
                .containsExactly("c");
        Instant from = Instant.parse("2026-11-22T16:00:00Z");
        Instant to = Instant.parse("2026-11-23T16:00:00Z");
        assertThat(found(new Filter(null, Set.of(), null, from, to, null))).containsExactly("c", "b");
        assertThat(found(new Filter(Kind.SIGNED_IN, Set.of("chair"), "A", null, to, null)))
                .containsExactly("a");
    }

    @Test
    void findsAPartOfTheSubjectAndTakesItLiterally() {
        happens("2026-11-23T09:00", Kind.REFUSED, "guest", "QJ-2026-0001-approval");
        happens("2026-11-23T09:00", Kind.REFUSED, "guest", "100%_\\折扣");
        happens("2026-11-23T09:00", Kind.REFUSED, "guest", null);
        assertThat(found(about("qj-2026-0001"))).containsExactly("QJ-2026-0001-approval");
        assertThat(found(about("%_\\折"))).containsExactly("100%_\\折扣");
        assertThat(found(about("Q%1"))).isEmpty();
        assertThat(found(about("\u0000"))).isEmpty();
    }

    @Test
    void handsOverEverythingButNoMoreThanAsked() {
        for (int i = 1; i <= 1003; i++) happens("2026-11-23T09:00", Kind.SIGNED_IN, "chair", "s" + i);
        happens("2026-11-23T09:00", Kind.SIGNED_OUT, "chair", "other");
        Filter logins = new Filter(Kind.SIGNED_IN, Set.of(), null, null, null, null);
        List<String> read = new ArrayList<>();
        assertThat(log.each(logins, 5000, entry -> read.add(entry.getSubject())))
                .isFalse();
        assertThat(read)
                .hasSize(1003)
                .doesNotHaveDuplicates()
                .startsWith("s1003")
                .endsWith("s1");

        List<String> some = new ArrayList<>();
        assertThat(log.each(logins, 1002, entry -> some.add(entry.getSubject())))
                .isTrue();
        assertThat(some).isEqualTo(read.subList(0, 1002));
        assertThat(log.each(logins, 1003, entry -> {})).isFalse();
    }

    @Test
    void forgetsWhatItsTransactionTakesBack() {
        happens("2026-11-23T09:00", Kind.ROSTER_CHANGED, "admin", "takenBack");
        TestTransaction.flagForRollback();
        TestTransaction.end();
        assertThat(found(about("takenBack"))).isEmpty();
    }

    @Test
    void leavesAnEntryAsItWasWritten() {
        happens("2026-11-23T09:00", Kind.SIGNED_IN, "chair", "before");
        AuditEntry entry = database.find(
                AuditEntry.class, log.search(ALL, 0, 1).items().get(0).getId());
        ReflectionTestUtils.setField(entry, "subject", "after");
        database.flush();
        database.clear();
        assertThat(found(ALL)).containsExactly("before");
        assertThatThrownBy(() -> database.getEntityManager()
                        .createQuery("update AuditEntry e set e.subject = 'after'")
                        .executeUpdate())
                .hasMessageContaining("immutable");
    }

    /** Nobody adds a way to change or remove an entry without this test. */
    @Test
    void offersNoWayToChangeOrRemove() {
        assertThat(AuditRepository.class.getMethods())
                .extracting(Method::getName)
                .containsExactly("save");
        assertThat(Arrays.stream(AuditLog.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName))
                .containsOnly("search", "each");
        assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods())
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(Method::getName))
                .allMatch(name -> name.startsWith("get"));
    }

    private void happens(String moment, Kind kind, String person, String subject) {
        clock.set(moment);
        events.publishEvent(new Noteworthy(kind, person, subject, null));
    }

    private List<String> found(Filter filter) {
        return subjects(log.search(filter, 0, 50));
    }

    private static Filter about(String subject) {
        return new Filter(null, Set.of(), subject, null, null, null);
    }

    private static List<String> subjects(Found found) {
        return found.items().stream().map(AuditEntry::getSubject).toList();
    }
}
