package huiqian.approval.ledger;

import static huiqian.approval.ledger.DossierFixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import huiqian.approval.ledger.TrailEntry.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTests {

    private final CaseFile file = leave(FormFixtures.leaveData());

    @Test
    void tellsEverythingOnceInTheOrderItHappened() {
        Dossier dossier = file.decided("部长审批", "陈思远", "文艺部部长", true, Verdict.RETURN, "请写明去向。")
                .refiled(FormFixtures.LEAVE, FormFixtures.leaveData())
                .moved(1, 2, "高管理", "须报秘书处备案")
                .decided("部长审批", "陈思远", "文艺部部长", false, Verdict.APPROVE, null)
                .worked("登记考勤", "何静", "何静", FormFixtures.REPORT, FormFixtures.reportData("已登记"))
                .settled(Status.APPROVED);

        assertThat(dossier.trail())
                .extracting(TrailEntry::kind, TrailEntry::name, TrailEntry::post, TrailEntry::outcome)
                .containsExactly(
                        tuple(Kind.FILED, "林晓雨", "申请人", "提交"),
                        tuple(Kind.DECIDED, "陈思远", "文艺部部长（代）", "退回修改"),
                        tuple(Kind.FILED, "林晓雨", "申请人", "重新提交"),
                        tuple(Kind.MOVED, "高管理", "系统管理员", "已改版"),
                        tuple(Kind.DECIDED, "陈思远", "文艺部部长", "同意"),
                        tuple(Kind.DONE, "何静", null, "已填报"));
        assertThat(dossier.trail())
                .extracting(TrailEntry::remark)
                .containsExactly("第 1 次提交", "请写明去向。", "第 2 次提交", "流程由第 1 版改为第 2 版\n须报秘书处备案", "", "");
    }

    @Test
    void tellsWhatEachOfOnesDecisionsWasAskedBesides() {
        Dossier dossier = file.decidedWith("核定预算", "周明", "主席", "先批一半", "approvedBudget", 4000)
                .decidedWith("核定预算", "周明", "主席", null, "approvedBudget", 8000.5)
                .settled(Status.APPROVED);

        assertThat(dossier.trail().subList(1, 3))
                .extracting(entry -> entry.answers().stream()
                        .map(answer -> answer.label() + "：" + answer.value())
                        .toList())
                .containsExactly(List.of("核定预算（元）：4,000.00"), List.of("核定预算（元）：8,000.50"));
        assertThat(dossier.works()).isEmpty();
    }

    @Test
    void tellsAWithdrawalAsTheApplicants() {
        TrailEntry last = file.settled(Status.WITHDRAWN).trail().get(1);

        assertThat(last.kind()).isEqualTo(Kind.WITHDRAWN);
        assertThat(last.step() + last.name() + last.post()).isEqualTo("撤回申请林晓雨申请人");
    }
}
