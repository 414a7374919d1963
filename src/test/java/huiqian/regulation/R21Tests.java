package huiqian.regulation;

import static huiqian.shared.Refusal.Kind.FORBIDDEN;
import static huiqian.shared.Refusal.Kind.INVALID;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** 《学生会办公室管理制度》，标准化文件 */
@WholeApplication
class R21Tests extends FlowStory {

    private static final String FLOW = "room-borrowing";

    @Test
    @Clause("R21 §7")
    void outsidersBorrowWithTheSecretariatsLeaveAndTheRoomIsInspectedAfterwards() {
        String number = flow.file("guest", FLOW, borrowing());
        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
        refusal(FORBIDDEN, () -> flow.approve("chair", number)).contains("无权");
        flow.approve("sec1", number);
        refusal(INVALID, () -> flow.file("guest", FLOW, with(borrowing(), "organization", "读书协会")))
                .contains(number);

        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        flow.goTo(LocalDateTime.of(2026, 11, 26, 16, 0));
        flow.submit("sec1", number, answers("tidy", false, "keyReturned", true, "damage", "桌面未擦"));
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(row("select tidy, damage from hq_room_use where request_number = ?", number))
                .containsEntry("tidy", false)
                .containsEntry("damage", "桌面未擦");
    }

    @Test
    @Clause("R21 §7")
    void membersDoNotBorrowPrivately() {
        for (String member : new String[] {"artsMember", "artsMinister", "director", "vice2"})
            refusal(FORBIDDEN, () -> flow.file(member, FLOW, borrowing())).contains("不能发起");
        assertThat(count("hq_request")).isZero();
    }
}
