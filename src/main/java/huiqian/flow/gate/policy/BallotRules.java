package huiqian.flow.gate.policy;

import huiqian.engine.reading.Expression;
import huiqian.flow.gate.Deadlines;
import huiqian.flow.gate.Findings;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A vote: opened for a role, one ballot for each voter at the same time, over when it is decided or after 72 hours. */
public final class BallotRules {

    private BallotRules() {}

    public static void check(ModelFile flow, UserTask task, Findings findings) {
        String id = task.getId();
        MultiInstanceLoopCharacteristics ballots = (MultiInstanceLoopCharacteristics) task.getLoopCharacteristics();
        String voter = ballots.getCamundaElementVariable();
        findings.require(!ballots.isSequential(), id, "表决须同时进行，请把多实例设为并行（Parallel）");
        findings.require(isBallot(task), id, "表决人只能是 ${votes.voters(requestId)}，请填在多实例的 Collection 中");
        findings.require(
                voter != null && Expression.isVariable(task.getCamundaAssignee(), voter),
                id,
                "每张表决票归表决人本人，assignee 请填多实例的元素变量，如 ${voter}");
        checkOpening(flow, task, findings);
        checkEnd(ballots, id, findings);
        new Deadlines(flow, task, findings).requireClosing(Duration.ofHours(72));
    }

    /** Before every vote of every round, by whichever way it comes: a vote that is not opened is the one before. */
    private static void checkOpening(ModelFile flow, UserTask task, Findings findings) {
        Paths unopened = Paths.pastNo(flow, BallotRules::opens);
        Stream<FlowNode> beginnings = Stream.concat(
                flow.all(StartEvent.class).stream(),
                flow.all(UserTask.class).stream().filter(flow::isRevision));
        Stream<FlowNode> reached = Stream.concat(
                unopened.from(beginnings.toList()).stream(),
                flow.all(UserTask.class).stream()
                        .filter(BallotRules::isBallot)
                        .flatMap(ballots -> goingOn(flow, ballots, unopened)));
        findings.require(
                reached.noneMatch(task::equals),
                task.getId(),
                "每次表决之前（修改申请后重新表决、再次表决也一样）都须先调用 ${votes.open(requestId,'presidium')} 确定表决人，请把连线接到「开始表决」之前");
    }

    private static Stream<FlowNode> goingOn(ModelFile flow, UserTask ballots, Paths ways) {
        Set<BoundaryEvent> ends = flow.lines().on(ballots).stream()
                .filter(BoundaryEvent::cancelActivity)
                .collect(Collectors.toSet());
        return Stream.concat(ways.onFrom(ballots).stream(), ways.from(ends).stream());
    }

    static boolean opens(FlowNode node) {
        return ModelFile.calls(node, "votes.open");
    }

    private static void checkEnd(MultiInstanceLoopCharacteristics ballots, String id, Findings findings) {
        CompletionCondition condition = ballots.getCompletionCondition();
        boolean ends =
                condition != null && Expression.calls(condition.getTextContent().trim(), "votes.isDecided");
        findings.require(ends, id, "结果已定时表决应结束，完成条件请填 ${votes.isDecided(requestId)}");
    }

    /** Whether the step is one ballot of a vote for each voter. */
    static boolean isBallot(UserTask task) {
        return task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics ballots
                && Expression.calls(ballots.getCamundaCollection(), "votes.voters");
    }
}
