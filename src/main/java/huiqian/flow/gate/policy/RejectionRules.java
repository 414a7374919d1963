package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.gate.policy.Consent.Asked;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** A no is an answer: it ends in a rejection, and is neither asked again until it is a yes nor made a return of. */
public final class RejectionRules {

    private RejectionRules() {}

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        Consent consent = Consent.of(flow, house);
        Set<FlowNode> unsettled = Paths.pastNo(flow, node -> ModelFile.calls(node, "requests.settle"))
                .from(flow.starts().toList());
        consent.all().stream()
                .filter(asked -> unsettled.contains(asked.step()))
                .forEach(asked -> check(consent, asked, findings));
    }

    private static void check(Consent consent, Asked asked, Findings findings) {
        Set<FlowNode> reached = AfterRejection.reached(consent, asked);
        String id = asked.step().getId();
        String no = asked.vote() ? "表决没有通过（投票截止的也一样）" : "选了「不同意」";
        findings.require(!reached.contains(asked.step()), id, no + "之后，会再回到这一步，要到同意为止，不同意就没有用；" + remedy(asked));
        // What leads to approval whatever is filled in late in between has been told already.
        findings.require(
                reached.stream().noneMatch(ApprovalRules::approves)
                        || AfterNo.reached(consent, asked).anyMatch(ApprovalRules::approves),
                id,
                no + "之后，补填了内容、由别人同意，仍会走到「通过」；" + remedy(asked));
        consent.revisions().stream()
                .filter(reached::contains)
                .forEach(revision -> findings.add(
                        id,
                        no + "之后，会走到「" + revision.getName() + "」（" + revision.getId() + "），不同意就成了退回修改；"
                                + remedy(asked)));
    }

    private static String remedy(Asked asked) {
        String rejected = "到服务任务 ${requests.settle(requestId,'REJECTED')}（出具未通过批件），途中不再经过审批和修改";
        return asked.vote()
                ? "请让其后的网关只用条件 ${votes.isCarried(requestId)} 引出通过，默认流向接" + rejected + "；投票截止之后也接到这个网关"
                : "请从其后的网关用条件 ${verdict == 'REJECT'}（不带别的条件）引一条连线，接" + rejected;
    }
}
