package huiqian.regulation;

import static huiqian.shared.Refusal.Kind.FORBIDDEN;
import static huiqian.shared.Refusal.Kind.INVALID;
import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static huiqian.support.Fixtures.chosen;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 《学生会管理制度》 */
@WholeApplication
class R05Tests extends FlowStory {

    @Test
    @Clause("R05 一5")
    void thePresidiumApprovesAnActivityBeforeItAndTheOfficeKeepsTheReportAfterIt() {
        refusal(
                        INVALID,
                        () -> flow.file(
                                "sportsMember", "activity-proposal", with(activity(), "startsAt", "2026-11-20T14:00")))
                .contains("举办之前");
        String number = flow.file("sportsMember", "activity-proposal", activity());
        refusal(FORBIDDEN, () -> flow.approve("sportsMinister", number)).contains("无权");
        for (String voter : List.of("vice1", "vice2", "sec1")) flow.approve(voter, number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);

        flow.goTo(LocalDateTime.of(2026, 12, 12, 17, 0));
        flow.submit("sportsMember", number, activityReport());
        flow.approve("sec2", number);
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(count("hq_activity_report")).isEqualTo(1);
    }

    @Test
    @Clause("R05 一6")
    void aLargeActivityNamesTheDepartmentsThatTakePart() {
        String number = flow.file(
                "sportsMember", "activity-proposal", with(activity(), "partners", chosen("Arts", "Publicity")));

        assertThat(ledger.answers(number)).containsEntry("partners", List.of("Arts", "Publicity"));
        refusal(
                        INVALID,
                        () -> flow.file(
                                "sportsMember", "activity-proposal", with(activity(), "partners", chosen("Sports"))))
                .contains("体育部");
    }

    @Test
    @Clause("R05 二5")
    void grantedLeaveIsEnteredInTheAttendanceRecord() {
        String number = flow.file("sportsMember", "leave-request", leave());
        assertThat(count("hq_leave")).isZero();
        flow.approve("sportsMinister", number);

        assertThat(row("select person, request_number from hq_leave"))
                .containsEntry("person", "sportsMember")
                .containsEntry("request_number", number);
    }

    @Test
    @Clause("R05 二5④")
    void leaveIsAskedOfOnesOwnMinisterBeforehandOrAfterwardsWithTheReason() {
        Map<String, Object> past = with(leave(), "startsAt", "2026-11-20T14:00", "endsAt", "2026-11-20T16:00");
        refusal(INVALID, () -> flow.file("sportsMember", "leave-request", past)).contains("补假");
        String number =
                flow.file("sportsMember", "leave-request", with(past, "retroactive", true, "explanation", "突发高烧，已就医"));

        assertThat(flow.waitsFor(number)).containsExactly("sportsMinister");
        refusal(FORBIDDEN, () -> flow.approve("artsMinister", number)).contains("无权");
        flow.approve("sportsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
    }
}
