package huiqian.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Decision steps, ballots and revise steps: their forms, who answers them, and their deadlines. */
final class DecisionRules {

    private static final List<String> VERDICTS = List.of("APPROVE", "REJECT", "RETURN");

    private DecisionRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        flow.all(UserTask.class).forEach(task -> {
            FormFile form = house.forms().get(task.getCamundaFormRef());
            if (form == null) return;
            if (form.asksFor("verdict")) checkDecision(flow, task, form, findings);
            else findings.require(!form.asksFor("comment"), task.getId(), "a comment without a verdict");
            checkRevision(flow, task, findings);
        });
    }

    private static void checkDecision(ModelFile flow, UserTask task, FormFile form, Findings findings) {
        boolean ballot = task.getLoopCharacteristics() != null;
        checkVerdict(task, form.field("verdict").orElseThrow(), ballot, findings);
        checkComment(task, form.field("comment"), findings);
        checkDeadline(flow, task, "PT24H", "notices.remind", findings);
        checkDeadline(flow, task, "PT48H", "notices.escalate", findings);
        if (ballot) checkBallot(flow, task, findings);
        else findings.require(isForRole(task.getCamundaCandidateUsers()), task.getId(), "no role decides this step");
    }

    private static void checkVerdict(UserTask task, JsonNode verdict, boolean ballot, Findings findings) {
        List<String> answers = FormFile.values(verdict);
        findings.require(
                verdict.path("type").asText().equals("radio"), task.getId(), "verdict is not a group of radio buttons");
        findings.require(FormFile.isRequired(verdict), task.getId(), "verdict is not required");
        findings.require(
                (ballot ? VERDICTS.subList(0, 2) : VERDICTS).containsAll(answers) && answers.contains("APPROVE"),
                task.getId(),
                "verdict offers " + answers);
    }

    private static void checkComment(UserTask task, Optional<JsonNode> comment, Findings findings) {
        boolean shown = comment.filter(field -> field.path("type").asText().equals("textarea"))
                .filter(field -> FormFile.isWritable(field) && !FormFile.isRequired(field))
                .filter(field -> !field.has("conditional"))
                .isPresent();
        findings.require(shown, task.getId(), "comment is not an optional textarea that is always shown");
    }

    private static void checkDeadline(ModelFile flow, UserTask task, String after, String word, Findings findings) {
        boolean kept = timers(flow, task, after)
                .filter(timer -> !timer.cancelActivity())
                .flatMap(timer -> timer.getSucceedingNodes().list().stream())
                .anyMatch(node -> ModelFile.calls(node, word));
        findings.require(kept, task.getId(), "no non-interrupting timer calls " + word + " after " + after);
    }

    private static Stream<BoundaryEvent> timers(ModelFile flow, UserTask task, String after) {
        return flow.all(BoundaryEvent.class).stream()
                .filter(event -> task.equals(event.getAttachedTo()))
                .filter(event -> event.getChildElementsByType(TimerEventDefinition.class).stream()
                        .anyMatch(timer -> timer.getTimeDuration() != null
                                && after.equals(timer.getTimeDuration().getTextContent())));
    }

    private static boolean isForRole(String candidates) {
        return candidates != null
                && Expression.parse(candidates)
                        .filter(who -> who.isCallOf("members.decidersFor"))
                        .filter(who -> Words.ROLES.containsAll(who.literals())
                                && who.literals().size() == 1)
                        .isPresent();
    }

    private static void checkBallot(ModelFile flow, UserTask task, Findings findings) {
        MultiInstanceLoopCharacteristics ballots = (MultiInstanceLoopCharacteristics) task.getLoopCharacteristics();
        String voter = "${" + ballots.getCamundaElementVariable() + "}";
        findings.require(!ballots.isSequential(), task.getId(), "ballots are cast in parallel");
        findings.require(voter.equals(task.getCamundaAssignee()), task.getId(), "a ballot belongs to its voter");
        findings.require(ballots.getCompletionCondition() != null, task.getId(), "the vote never ends early");
        boolean closes = timers(flow, task, "PT72H")
                .filter(BoundaryEvent::cancelActivity)
                .map(timer -> timer.getSucceedingNodes().list())
                .anyMatch(next -> next.stream().anyMatch((FlowNode node) -> ModelFile.calls(node, "votes.close")));
        findings.require(closes, task.getId(), "the vote is not closed after PT72H");
    }

    private static void checkRevision(ModelFile flow, UserTask task, Findings findings) {
        boolean revises = task.getCamundaFormRef().equals(flow.applyForm());
        boolean forApplicant = "${applicant}".equals(task.getCamundaAssignee());
        findings.require(!revises || forApplicant, task.getId(), "only the applicant revises the application");
    }
}
