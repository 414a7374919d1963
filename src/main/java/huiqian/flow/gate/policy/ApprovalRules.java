package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.gate.policy.Consent.Asked;
import huiqian.flow.model.ModelFile;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Approval is what was decided: it follows a yes on every decision that was asked for, and a yes on the application as it is now. */
public final class ApprovalRules {

    private ApprovalRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        Consent consent = Consent.of(flow, house);
        consent.all().forEach(asked -> checkNo(consent, asked, findings));
        consent.roles().forEach(role -> checkEveryRound(consent, role, house, findings));
    }

    /** After a decision that is not a yes, or none at all, nothing may lead to approval but another decision of the same step, or a new application. */
    private static void checkNo(Consent consent, Asked asked, Findings findings) {
        findings.require(
                AfterNo.reached(consent, asked).noneMatch(ApprovalRules::approves),
                asked.step().getId(),
                "不同意、退回或超时之后，或者申请修改之后，仍会不经同意走到「通过」：请让这一步直接接一个网关（中间不隔别的审批），用条件 " + condition(asked)
                        + " 通向通过，且不设为默认流向；修改后的申请须重新审批");
    }

    private static String condition(Asked asked) {
        return asked.vote()
                ? "${votes.isCarried(requestId)}（表决只看这个，不看 verdict）"
                : "${verdict == 'APPROVE'}（表决用 ${votes.isCarried(requestId)}）";
    }

    /** Whose yes the first filing cannot do without, a revision cannot do without either. */
    private static void checkEveryRound(Consent consent, String role, GateContext house, Findings findings) {
        if (approved(consent.withoutAtFirst(role))) return;
        for (UserTask revision : consent.revisions())
            findings.require(
                    !approved(consent.without(role, Set.of(revision))),
                    revision.getId(),
                    "申请修改之后，可以不再经" + house.policy().nameOf(role) + "同意就走到「通过」，而初次提交必须经其同意；请把这一步引出的连线接回"
                            + house.policy().nameOf(role) + "审批之前；只补材料、不改申请内容的，请改用另一张表单");
    }

    private static boolean approved(Set<FlowNode> nodes) {
        return nodes.stream().anyMatch(ApprovalRules::approves);
    }

    public static boolean approves(FlowNode node) {
        return ModelFile.settles(node, "APPROVED");
    }
}
