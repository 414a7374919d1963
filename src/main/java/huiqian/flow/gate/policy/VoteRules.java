package huiqian.flow.gate.policy;

import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import huiqian.flow.gate.policy.VotePhase.Phase;
import huiqian.flow.gate.policy.VotePhase.Stage;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.walk.Walk;
import huiqian.flow.model.walk.Walk.Stand;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A vote goes its way: opened, ballots, what they came to. Whoever reads the record takes the last one opened for the one that decided. */
public final class VoteRules {

    private final ModelFile flow;
    private final VotePhase phases;
    private final Consent consent;
    private final Findings findings;

    private VoteRules(ModelFile flow, Consent consent, Findings findings) {
        this.flow = flow;
        this.consent = consent;
        this.phases = new VotePhase(consent);
        this.findings = findings;
    }

    public static void check(ModelFile flow, GateContext house, Findings findings) {
        VoteRules rules = new VoteRules(flow, Consent.of(flow, house), findings);
        rules.check(flow.starts().toList(), Stage.NONE);
        // A request is withdrawn at any time, while people vote, too.
        rules.check(flow.eventSubProcesses().flatMap(VoteRules::starts).toList(), Stage.VOTED);
    }

    private static Stream<StartEvent> starts(SubProcess process) {
        return process.getChildElementsByType(StartEvent.class).stream();
    }

    private void check(List<StartEvent> starts, Stage stage) {
        Set<Stand<Phase>> stands = Walk.from(starts, new Phase(stage, null), flow.lines(), phases);
        stands.forEach(stand -> check(stand.node(), stand.mind()));
    }

    private void check(FlowNode node, Phase phase) {
        if (BallotRules.opens(node)) checkOpening(node.getId(), phase.stage());
        if (ModelFile.calls(node, "votes.close")) checkClosing(node.getId(), phase.stage());
        if (phases.asks(node))
            findings.require(
                    phase.stage() != Stage.OPENED && phase.stage() != Stage.NONE,
                    node.getId(),
                    "这里问表决的结果，却有路径没有投过票就走到这里；请让每条到这里的路径都经过「开始表决」和其后的表决步骤，或改用别的条件");
        if (phase.stage() == Stage.OPENED && leaves(node))
            findings.add(
                    phase.opening().getId(),
                    "开始表决之后，有路径不经投票就走到「" + (node.getName() == null ? node.getId() : node.getName())
                            + "」，批件上会印出没有人投过的票；请在其后直接接表决步骤（多实例，Collection 填 ${votes.voters(requestId)}），不需要表决的请删去这个动作");
    }

    private void checkOpening(String id, Stage stage) {
        findings.require(stage != Stage.OPENED, id, "前面已经开始的表决还没有投票，这里又开始一次；请删去其中一个，一次「开始表决」之后接一次表决步骤");
        findings.require(
                stage != Stage.VOTED,
                id,
                "前面的表决已经投票，还没有按结果分支，这里又开始一次，投过的票就不算了；请先接一个用条件 ${votes.isCarried(requestId)} 引出连线的网关，需要再由别人表决的从「通过」的连线开始，否则删去这个动作");
        findings.require(stage != Stage.OVER, id, "申请在此之前可能已有结果，不能再表决；请移到出具结果之前，或删去");
    }

    private void checkClosing(String id, Stage stage) {
        findings.require(stage != Stage.OPENED, id, "表决刚开始、还没有投票就截止，谁都投不了票；请移到表决步骤的中断定时边界事件之后");
        findings.require(
                stage == Stage.OPENED || stage == Stage.VOTED,
                id,
                "有路径走到这里时没有正在进行的表决，不能截止；请移到表决步骤的中断定时边界事件之后、按结果分支的网关之前，或删去");
    }

    /** Where a vote that nobody was asked in can no longer be held. */
    private boolean leaves(FlowNode node) {
        return consent.revises(node)
                || ModelFile.calls(node, "requests.settle")
                || ModelFile.calls(node, "requests.close")
                || flow.waysOut(node).isEmpty();
    }
}
