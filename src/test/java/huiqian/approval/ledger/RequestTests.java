package huiqian.approval.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Refusal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An outcome is the last word on a request, whatever its flow says afterwards. */
class RequestTests {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private static Request settled(Status outcome) {
        Request request = RequestFixtures.pending("QJ-2026-0001", "leave-request", "artsMember", "Arts");
        request.settle(outcome, NOW);
        return request;
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void isNotSentBackOnceItIsSettled(Status outcome) {
        Request request = settled(outcome);

        assertThatThrownBy(request::sendBack)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("QJ-2026-0001")
                .hasMessageContaining("已有结果：" + outcome.label())
                .hasMessageContaining("不能再退回修改");
        assertThat(request.getStatus()).isEqualTo(outcome);
    }

    @Test
    void isNotSettledOtherwiseASecondTime() {
        Request request = settled(Status.APPROVED);

        assertThatThrownBy(() -> request.settle(Status.REJECTED, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage("申请 QJ-2026-0001 已有结果：" + Status.APPROVED.label());
        assertThat(request.settle(Status.APPROVED, NOW)).isFalse();
        assertThat(request.getOutcome()).isEqualTo(Status.APPROVED);
    }
}
