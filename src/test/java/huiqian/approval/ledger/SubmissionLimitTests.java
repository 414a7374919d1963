package huiqian.approval.ledger;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.sendingBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import huiqian.member.Roster;
import huiqian.shared.Refusal;
import huiqian.support.FlowDriver;
import huiqian.support.WholeApplication;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class SubmissionLimitTests {

    @Autowired
    SubmissionRepository submissions;

    @Autowired
    Roster roster;

    @Autowired
    Clock clock;

    @Autowired
    FlowDriver flow;

    @Autowired
    PlatformTransactionManager transactions;

    private SubmissionLimit twoAnHour;

    @BeforeEach
    void slowDown() {
        twoAnHour = new SubmissionLimit(submissions, roster, clock, 2);
    }

    private void insist(String person) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> twoAnHour.insist(person));
    }

    @Test
    void countsFirstFilingsAndRevisions() {
        String number = flow.file("artsMember", "leave-request", leave());
        assertThatCode(() -> insist("artsMember")).doesNotThrowAnyException();

        flow.submit("artsMinister", number, sendingBack("请写明理由"));
        flow.pass(Duration.ofMinutes(10));
        flow.submit("artsMember", number, leave());

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> insist("artsMember"));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
        assertThat(refusal).hasMessage("您在一小时内已提交 2 份申请，请在 10:01 之后继续");
    }

    @Test
    void letsGoOnOnceTheHourIsOver() {
        flow.file("artsMember", "leave-request", leave());
        flow.file("artsMember", "activity-proposal", activity());
        assertThat(catchThrowableOfType(Refusal.class, () -> insist("artsMember")))
                .isNotNull();

        flow.pass(Duration.ofMinutes(61));

        assertThatCode(() -> insist("artsMember")).doesNotThrowAnyException();
    }

    @Test
    void countsNeitherDecisionsNorOthersApplications() {
        for (String person : new String[] {"artsMember", "sportsMember", "director"})
            flow.file(person, "leave-request", leave());
        flow.file("vice1", "leave-request", leave());
        flow.approve("artsMinister", "QJ-2026-0001");

        assertThatCode(() -> insist("artsMinister")).doesNotThrowAnyException();
        assertThatCode(() -> insist("vice1")).doesNotThrowAnyException();
    }
}
