package huiqian.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.MovableClock;
import huiqian.approval.ledger.PaperLedger;
import huiqian.approval.ledger.RequestFixtures;
import huiqian.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;

@Tag("database")
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:activity-office;DB_CLOSE_DELAY=-1")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
class ActivityOfficeTests {

    private static final String NUMBER = "HD-2026-0001";

    private final PaperLedger ledger = new PaperLedger();
    private final MovableClock clock = new MovableClock(ActivityFixtures.TODAY);

    @Autowired
    ActivityRepository register;

    @Autowired
    ActivityReportRepository reports;

    @Autowired
    EntityManager entities;

    private Activities activities;

    @BeforeEach
    void openOffice() {
        activities = new ActivityOffice(register, reports, ledger, clock);
        file(ActivityFixtures.proposal("2026-12-25T19:00", "2026-12-25T21:00"));
    }

    @Test
    void entersTheApprovedActivity() {
        activities.approve(NUMBER);

        assertThat(approved().getDepartment()).isEqualTo("Arts");
        assertThat(approved().getProposal())
                .isEqualTo(new Proposal(
                        "迎新晚会",
                        "arts",
                        LocalDateTime.parse("2026-12-25T19:00"),
                        LocalDateTime.parse("2026-12-25T21:00"),
                        "大礼堂",
                        300,
                        new BigDecimal("2500.50")));
    }

    @Test
    void approvingTwiceChangesNothingEvenAfterTheStart() {
        activities.approve(NUMBER);
        clock.set("2026-12-25T20:00");
        entities.flush();
        entities.clear();

        activities.approve(NUMBER);

        assertThat(register.count()).isEqualTo(1);
    }

    @Test
    void refusesActivityThatHasBegun() {
        clock.set("2026-12-25T19:00");

        assertThatThrownBy(() -> activities.approve(NUMBER))
                .asInstanceOf(InstanceOfAssertFactories.type(BpmnError.class))
                .returns("tooLate", BpmnError::getErrorCode)
                .returns("活动开始时间 2026年12月25日 19:00 已过，不能批准，请修改时间后重新提交", BpmnError::getMessage);
        assertThat(register.count()).isZero();
    }

    @Test
    void followsARevision() {
        activities.approve(NUMBER);
        file(ActivityFixtures.proposal("2026-12-26T19:00", "2026-12-26T21:00"));

        activities.approve(NUMBER);

        assertThat(approved().getProposal().startsAt()).isEqualTo(LocalDateTime.parse("2026-12-26T19:00"));
        assertThat(register.count()).isEqualTo(1);
    }

    @Test
    void archivesTheReportOnceAndFollowsItsCompletion() {
        report(280, 2400, "顺利");
        activities.archiveReport(NUMBER);
        clock.set("2026-12-28T09:00");
        report(281, 2400.25, "顺利举行");

        activities.archiveReport(NUMBER);

        entities.flush();
        entities.clear();
        assertThat(reports.findAll()).singleElement().satisfies(report -> {
            assertThat(report.getAttendance()).isEqualTo(281);
            assertThat(report.getActualCost()).isEqualByComparingTo("2400.25");
            assertThat(report.getSummary()).isEqualTo("顺利举行");
            assertThat(report.getArchivedAt()).isEqualTo(Instant.parse("2026-11-20T02:00:00Z"));
        });
    }

    @Test
    void answersHowLargeAndCostlyTheActivityIs() {
        assertThat(activities.isLargerThan(NUMBER, 299)).isTrue();
        assertThat(activities.isLargerThan(NUMBER, 300)).isFalse();
        assertThat(activities.isCostlierThan(NUMBER, 2500)).isTrue();
        assertThat(activities.isCostlierThan(NUMBER, 2500.5)).isFalse();
    }

    @Test
    void refusesProposalWithoutTimes() {
        assertThatThrownBy(() -> activities.approve("HD-2026-0002")).isInstanceOf(Refusal.class);
    }

    private void report(int attendance, double cost, String summary) {
        Map<String, Object> data = ActivityFixtures.proposal("2026-12-25T19:00", "2026-12-25T21:00");
        data.putAll(Map.of("attendance", attendance, "actualCost", cost, "summary", summary));
        file(data);
    }

    private void file(Map<String, Object> data) {
        ledger.file(RequestFixtures.pending(NUMBER, "activity-proposal", "artsMember", "Arts"), data);
    }

    private Activity approved() {
        entities.flush();
        entities.clear();
        return register.findByRequestNumber(NUMBER).orElseThrow();
    }
}
