package huiqian.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.MovableClock;
import huiqian.approval.ledger.PaperLedger;
import huiqian.approval.ledger.RequestFixtures;
import huiqian.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;

@Tag("database")
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:attendance-record;DB_CLOSE_DELAY=-1")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class AttendanceDeskTests {

    private static final String NUMBER = "QJ-2026-0001";

    private final PaperLedger ledger = new PaperLedger();
    private final MovableClock clock = new MovableClock("2026-11-20T10:00");

    @Autowired
    LeaveRepository record;

    @Autowired
    EntityManager entities;

    private Leaves leaves;

    @BeforeEach
    void openRecord() {
        leaves = new AttendanceDesk(record, ledger, clock);
        file("2026-11-25T14:00", "2026-11-25T16:00", false);
    }

    @Test
    void entersLeaveOnce() {
        leaves.enter(NUMBER);
        clock.set("2026-11-21T10:00");
        leaves.enter(NUMBER);

        assertThat(onRecord())
                .isEqualTo(new Absence(at("2026-11-25T14:00"), at("2026-11-25T16:00"), "meeting", "例会", false));
        Leave entered = record.findByRequestNumber(NUMBER).orElseThrow();
        assertThat(entered.getPerson()).isEqualTo("artsMember");
        assertThat(entered.getEnteredAt()).isEqualTo(Instant.parse("2026-11-20T02:00:00Z"));
    }

    @Test
    void followsARevision() {
        leaves.enter(NUMBER);
        file("2026-11-19T14:00", "2026-11-19T16:00", true);

        leaves.enter(NUMBER);

        assertThat(onRecord().startsAt()).isEqualTo(at("2026-11-19T14:00"));
        assertThat(onRecord().retroactive()).isTrue();
        assertThat(record.count()).isEqualTo(1);
    }

    @Test
    void strikesLeave() {
        leaves.enter(NUMBER);

        leaves.strike(NUMBER);
        leaves.strike(NUMBER);

        assertThat(record.count()).isZero();
    }

    @Test
    void answersWhetherLeaveIsLongOrRetroactive() {
        file("2026-11-25T14:00", "2026-11-28T14:00", false);
        assertThat(leaves.isLongerThan(NUMBER, 3)).isFalse();
        assertThat(leaves.isLongerThan(NUMBER, 2)).isTrue();
        assertThat(leaves.isRetroactive(NUMBER)).isFalse();

        file("2026-11-19T14:00", "2026-11-19T16:00", true);
        assertThat(leaves.isRetroactive(NUMBER)).isTrue();
    }

    @Test
    void refusesLeaveWithoutTimes() {
        assertThatThrownBy(() -> leaves.enter("QJ-2026-0002")).isInstanceOf(Refusal.class);
    }

    private void file(String from, String to, boolean retroactive) {
        ledger.file(
                RequestFixtures.pending(NUMBER, "leave-request", "artsMember", "Arts"),
                Map.of(
                        "startsAt",
                        from,
                        "endsAt",
                        to,
                        "occasion",
                        "meeting",
                        "occasionName",
                        "例会",
                        "retroactive",
                        retroactive));
    }

    private Absence onRecord() {
        entities.flush();
        entities.clear();
        return record.findByRequestNumber(NUMBER).orElseThrow().getAbsence();
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
