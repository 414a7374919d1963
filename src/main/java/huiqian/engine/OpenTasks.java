package huiqian.engine;

import huiqian.approval.ApprovalEvents.StepEscalated;
import huiqian.approval.Ledger;
import huiqian.approval.OpenStep;
import huiqian.approval.Steps;
import huiqian.member.MemberEvents.PostsChanged;
import huiqian.member.Members;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps waiting tasks with those who may decide them, when posts change hands and when a deadline passes. Ballots stay as they were fixed. */
@Component
class OpenTasks {

    private final Steps steps;
    private final Ledger ledger;
    private final Members members;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    OpenTasks(
            Steps steps,
            Ledger ledger,
            Members members,
            @Lazy TaskService tasks,
            @Lazy AuthorizationService authorizations) {
        this.steps = steps;
        this.ledger = ledger;
        this.members = members;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    @EventListener
    @Order(1)
    void on(PostsChanged change) {
        steps.waitingOnRoles().forEach(this::reassign);
    }

    @EventListener
    void on(StepEscalated escalated) {
        escalated.added().forEach(person -> tasks.addCandidateUser(escalated.task(), person));
    }

    private void reassign(OpenStep step) {
        Set<String> entitled = entitled(step);
        Set<String> before = step.getDeciders();
        if (entitled.equals(before)) return;
        String claimer = step.getClaimedBy();
        steps.reassign(step.getTask(), entitled);
        if (claimer != null && !entitled.contains(claimer)) giveBack(step.getTask());
        before.stream().filter(person -> !entitled.contains(person)).forEach(person -> take(step.getTask(), person));
        entitled.stream()
                .filter(person -> !before.contains(person))
                .forEach(person -> tasks.addCandidateUser(step.getTask(), person));
    }

    private Set<String> entitled(OpenStep step) {
        String applicant = ledger.get(step.getRequestNumber()).getApplicant();
        Set<String> people = new TreeSet<>(members.decidersFor(step.getRole(), applicant));
        if (step.isEscalated()) people.addAll(members.decidersAbove(step.getRole(), applicant));
        return people;
    }

    private void giveBack(String task) {
        ((GuardedTasks) tasks).asPlatform(new AssignTaskCmd(task, null));
    }

    /** The engine keeps the authorization that came with a candidate link when the link goes. */
    private void take(String task, String person) {
        tasks.deleteCandidateUser(task, person);
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .userIdIn(person)
                .list()
                .forEach(authorization -> authorizations.deleteAuthorization(authorization.getId()));
    }
}
