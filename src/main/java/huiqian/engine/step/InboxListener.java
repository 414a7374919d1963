package huiqian.engine.step;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.OpenStep.Kind;
import huiqian.approval.inbox.Steps;
import huiqian.engine.filing.DeployedForms;
import huiqian.engine.reading.DrawnStep;
import huiqian.engine.reading.StepSettings;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Tells the inbox what happens to the engine's tasks, in the same transaction. */
@Component
public class InboxListener implements TaskListener {

    private final DeployedForms shelf;
    private final Steps steps;
    private final TaskReassignment tasks;
    private final StepDeadlines deadlines;
    private final StepDeciders owners;

    InboxListener(
            DeployedForms shelf, Steps steps, TaskReassignment tasks, StepDeadlines deadlines, StepDeciders owners) {
        this.shelf = shelf;
        this.steps = steps;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.owners = owners;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> open(task);
            case EVENTNAME_ASSIGNMENT -> steps.claimed(task.getId(), task.getAssignee());
            default -> steps.end(task.getId());
        }
    }

    private void open(DelegateTask task) {
        String number = (String) task.getVariable("requestId");
        if (number == null) return;
        Instant due = deadlines.of(task, kind(task), number);
        open(arrival(task, number, deciders(task), (String) task.getVariable("returnReason"), due));
    }

    private void open(Steps.Arrival arrival) {
        Set<String> entitled = owners.of(arrival);
        steps.open(arrival.with(entitled));
        tasks.giveTo(entitled, arrival.task(), arrival.deciders());
        if (arrival.role() == null) tasks.lookAfter(arrival.task());
    }

    private Steps.Arrival arrival(DelegateTask task, String number, Set<String> people, String reason, Instant due) {
        StepSettings settings = DrawnStep.of(task).settings();
        Kind kind = kind(task);
        return new Steps.Arrival(
                number,
                task.getId(),
                task.getName(),
                kind,
                DrawnStep.of(task)
                        .role()
                        .map(said -> said.at(task::getVariable))
                        .orElse(null),
                DrawnStep.of(task)
                        .role()
                        .flatMap(said -> said.chosen(task::getVariable))
                        .orElse(null),
                people,
                reason,
                due,
                settings.allowsBulk(),
                settings.isForOthers() && kind == Kind.DECISION);
    }

    /** A step that waits already, as the version says that its task has come to follow. */
    Steps.Arrival restated(DelegateTask task, OpenStep step, Instant due) {
        String number = step.getRequestNumber();
        return arrival(task, number, DrawnStep.of(task).named(), null, deadlines.stated(task, kind(task), number, due));
    }

    Kind kind(DelegateTask task) {
        if (shelf.isApplicationForm(task)) return Kind.REVISION;
        if (!shelf.asksForVerdict(task)) return Kind.WORK;
        return DrawnStep.of(task).isOfSeveral() ? Kind.BALLOT : Kind.DECISION;
    }

    private static Set<String> deciders(DelegateTask task) {
        Set<String> people = new TreeSet<>();
        task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (task.getAssignee() != null) people.add(task.getAssignee());
        return people;
    }
}
