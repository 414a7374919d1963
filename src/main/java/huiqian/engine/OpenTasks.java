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
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps waiting tasks with those who may decide them, when posts change hands and when a deadline passes. Ballots stay as they were fixed. */
@Component
class OpenTasks {

    private final Steps steps;
    private final Ledger ledger;
    private final Members members;
    private final GuardedTasks tasks;
    private final AuthorizationService authorizations;

    private final TransactionSynchronization reassignment = new TransactionSynchronization() {
        @Override
        public void beforeCommit(boolean readOnly) {
            steps.waitingOnRoles().forEach(OpenTasks.this::reassign);
        }
    };

    OpenTasks(
            Steps steps,
            Ledger ledger,
            Members members,
            GuardedTasks tasks,
            @Lazy AuthorizationService authorizations) {
        this.steps = steps;
        this.ledger = ledger;
        this.members = members;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Once for all the changes of a transaction, before it commits: one post can shift many steps, also those of other people. */
    @EventListener
    void on(PostsChanged change) {
        if (TransactionSynchronizationManager.getSynchronizations().contains(reassignment)) return;
        TransactionSynchronizationManager.registerSynchronization(reassignment);
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
        tasks.asPlatform(new AssignTaskCmd(task, null));
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
