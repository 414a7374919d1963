package huiqian.engine.filing;

import huiqian.approval.Objection;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Draft;
import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.reading.DrawnFlow;
import huiqian.engine.reading.DrawnStep;
import huiqian.form.Answers;
import huiqian.form.Form;
import huiqian.form.Problem;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What would be said against a form, field by field, before it is submitted. */
@Component
class Flaws {

    private static final Logger LOG = LoggerFactory.getLogger(Flaws.class);

    private final DeployedForms shelf;
    private final DomainCheck soundness;
    private final Steps steps;
    private final Platform platform;

    Flaws(DeployedForms shelf, DomainCheck soundness, Steps steps, Platform platform) {
        this.shelf = shelf;
        this.soundness = soundness;
        this.steps = steps;
        this.platform = platform;
    }

    List<Problem> of(ProcessDefinition flow, String person, Map<String, Object> answers) {
        return platform.run(() -> judged(
                Form.parse(shelf.startForm(flow, person, answers)).check(answers, Map.of()),
                accepted -> new Draft(DrawnFlow.of(flow).flow(), null, person, accepted),
                soundness::against));
    }

    /** @throws huiqian.shared.Refusal if the step is not the person's, or does not wait any more */
    List<Problem> at(String taskId, String person, Map<String, Object> answers) {
        return platform.run(() -> {
            OpenStep step = steps.enter(taskId, person);
            DelegateTask task = EngineRows.task(taskId);
            Form form = Form.parse(shelf.taskForm(task, person, Completion.known(task, answers)));
            return judged(
                    form.check(answers, Completion.known(task, Map.of())),
                    accepted -> draft(step, task, accepted),
                    step.getKind() == Kind.REVISION ? soundness::against : soundness::againstStep);
        });
    }

    private static Draft draft(OpenStep step, DelegateTask task, Map<String, Object> accepted) {
        String applicant = (String) task.getVariable("applicant");
        return new Draft(DrawnStep.of(task).flow().flow(), step.getRequestNumber(), applicant, accepted);
    }

    /** What can be said already while some of it is still missing or wrong is said at once: that a room is taken, say. */
    private static List<Problem> judged(
            Answers answers, Function<Map<String, Object>, Draft> drafted, Function<Draft, List<Objection>> domains) {
        Draft draft = drafted.apply(answers.accepted());
        return answers.areSound()
                ? domains.apply(draft).stream().map(Flaws::problem).toList()
                : Stream.concat(answers.problems().stream(), early(draft.asFarAsItGoes(), domains))
                        .toList();
    }

    private static Stream<Problem> early(Draft draft, Function<Draft, List<Objection>> domains) {
        try {
            return domains.apply(draft).stream()
                    .filter(objection -> draft.data().get(objection.field()) != null)
                    .map(Flaws::problem);
        } catch (RuntimeException notReady) {
            // Rules are promised a form that is sound; what they cannot do with less, they do once it is.
            LOG.debug("Rules need more than is filled in so far", notReady);
            return Stream.empty();
        }
    }

    private static Problem problem(Objection objection) {
        return new Problem(objection.field(), objection.message());
    }
}
