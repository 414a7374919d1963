package huiqian.engine.gate;

import huiqian.engine.gate.Term.Call;
import huiqian.engine.gate.Term.Comparison;
import huiqian.engine.gate.Term.Junction;
import huiqian.engine.gate.Term.Literal;
import huiqian.engine.gate.Term.Variable;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Approval is what was decided: it follows a yes, and where the union's policy names a role, that role's. */
final class ApprovalRules {

    private static final Comparison APPROVE = new Comparison("==", new Variable("verdict"), new Literal("APPROVE"));

    private ApprovalRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        flow.all(UserTask.class).stream()
                .filter(task -> DecisionRules.isDecision(task, house))
                .forEach(task -> checkNo(flow, task, findings));
        Policy.Passing required = house.policy().passing().get(flow.process().getId());
        if (required != null) checkPasses(flow, required, house, findings);
    }

    /** After a decision that is not a yes, or none at all, nothing may lead to approval but another decision of the same step. */
    private static void checkNo(ModelFile flow, UserTask task, Findings findings) {
        Ways withoutYes = new Ways(flow, task::equals, line -> !saysYes(line), event -> true);
        boolean approved = Stream.concat(withoutYes.onFrom(task).stream(), withoutYes.from(Set.of(task)).stream())
                .anyMatch(ApprovalRules::approves);
        findings.require(
                !approved,
                task.getId(),
                "不同意、退回或超时之后仍会走到「通过」：请在其后的网关上用条件 ${verdict == 'APPROVE'}（表决用 ${votes.isCarried(requestId)}）通向通过，且不设为默认流向");
    }

    private static void checkPasses(ModelFile flow, Policy.Passing required, House house, Findings findings) {
        around(flow, required, house).from(flow.all(StartEvent.class)).stream()
                .filter(ApprovalRules::approves)
                .forEach(node -> findings.add(
                        node.getId(),
                        "有路径不经" + required.name() + "审批就走到「通过」，" + required.clause() + "规定必须经" + required.name()
                                + "，请让每条通向通过的路径都经过 ${members.decidersFor('" + required.role()
                                + "', applicant)} 的审批步骤或其表决"));
    }

    /** The ways on which the role that policy names decides nothing, by itself or by its vote. */
    static Ways around(ModelFile flow, Policy.Passing required, House house) {
        boolean votesAreTheirs = BallotRules.roles(flow).equals(Set.of(required.role()));
        Predicate<FlowNode> theirs =
                node -> node instanceof UserTask task && isDecidedBy(task, required.role(), votesAreTheirs, house);
        return new Ways(flow, theirs, line -> !(votesAreTheirs && saysYesOfVote(line)), (BoundaryEvent event) -> true);
    }

    private static boolean isDecidedBy(UserTask task, String role, boolean votesAreTheirs, House house) {
        if (!DecisionRules.isDecision(task, house)) return false;
        if (task.getLoopCharacteristics() != null) return votesAreTheirs && BallotRules.isBallot(task);
        return Expression.calls(task.getCamundaCandidateUsers(), "members.decidersFor")
                && Expression.literal(task.getCamundaCandidateUsers(), 0)
                        .filter(role::equals)
                        .isPresent();
    }

    private static boolean approves(FlowNode node) {
        return ModelFile.settles(node, "APPROVED");
    }

    private static boolean saysYes(SequenceFlow line) {
        return saysYes(condition(line));
    }

    private static boolean saysYesOfVote(SequenceFlow line) {
        return isCarried(condition(line));
    }

    private static Term condition(SequenceFlow line) {
        if (line.getConditionExpression() == null) return null;
        return TermReader.read(line.getConditionExpression().getTextContent().trim())
                .orElse(null);
    }

    private static boolean saysYes(Term condition) {
        if (condition instanceof Junction junction)
            return junction.both()
                    ? saysYes(junction.left()) || saysYes(junction.right())
                    : saysYes(junction.left()) && saysYes(junction.right());
        return APPROVE.equals(condition) || isCarried(condition);
    }

    private static boolean isCarried(Term condition) {
        return condition instanceof Call call
                && call.bean().equals("votes")
                && call.word().equals("isCarried");
    }
}
