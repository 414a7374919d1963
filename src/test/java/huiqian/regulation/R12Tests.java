package huiqian.regulation;

import static huiqian.shared.Refusal.Kind.FORBIDDEN;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.member.Post;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 《学生会部门管理制度》，任免 */
@WholeApplication
class R12Tests extends FlowStory {

    @Test
    @Clause("R12 §6-8")
    void whoIsAppointedDecidesFromThatDayAndNoLongerOnceDismissed() {
        String first = flow.file("artsMember", "leave-request", leave());
        refusal(FORBIDDEN, () -> flow.approve("vice1", first)).contains("无权");
        roster.dismiss("artsMinister", Post.MINISTER, "Arts", flow.now().toLocalDate());
        try {
            whileInOffice("vice1", Post.MINISTER, "Arts", () -> {
                assertThat(flow.waitsFor(first)).containsExactly("vice1");
                flow.approve("vice1", first);
            });
        } finally {
            roster.appoint("artsMinister", Post.MINISTER, "Arts", flow.now().toLocalDate());
        }
        assertThat(flow.status(first)).isEqualTo(Status.APPROVED);
        assertThat(decisions(first).get(0).getPost()).isEqualTo("文艺部部长");

        String second = flow.file("artsMember", "leave-request", later());
        assertThat(flow.waitsFor(second)).containsExactly("artsMinister");
    }

    private static Map<String, Object> later() {
        return with(leave(), "startsAt", "2026-12-01T14:00", "endsAt", "2026-12-01T16:00");
    }
}
