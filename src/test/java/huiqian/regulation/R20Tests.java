package huiqian.regulation;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 《学院学生会办公室管理制度》 */
@WholeApplication
class R20Tests extends FlowStory {

    @Test
    @Clause("R20 3.3")
    void anActivityIsSummedUpAfterwardsAndTheSummaryStaysOnFile() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        for (String voter : List.of("vice1", "vice2", "sec1")) flow.approve(voter, number);
        flow.goTo(LocalDateTime.of(2026, 12, 12, 17, 0));
        flow.submit("artsMember", number, activityReport());
        flow.sendBack("sec1", number, "总结请写得再具体些");
        flow.submit("artsMember", number, activityReport());
        flow.approve("sec1", number);

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(row("select summary from hq_activity_report where request_number = ?", number))
                .containsEntry("summary", activityReport().get("summary"));
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
    }
}
