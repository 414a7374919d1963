package huiqian.engine.step;

import huiqian.approval.ApprovalEvents.StepEscalated;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.filing.GuardedTasks;
import huiqian.member.MemberEvents.ManyPostsChanged;
import huiqian.member.MemberEvents.PostsChanged;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps waiting tasks with those who may complete them, when posts change hands and when a deadline passes. Ballots stay as they were fixed. */
@Component
class TaskReassignment {

    private final Steps steps;
    private final StepDeciders owners;
    private final GuardedTasks tasks;
    private final Platform platform;
    private final ApplicationEventPublisher events;

    private final TransactionSynchronization reassignment = new TransactionSynchronization() {
        @Override
        public void beforeCommit(boolean readOnly) {
            Heirs heirs = new Heirs();
            steps.waitingOnRoles().forEach(step -> heirs.note(step, reassign(step)));
            steps.waitingOnPeople().forEach(step -> heirs.note(step, reassign(step)));
            heirs.events().forEach(events::publishEvent);
        }
    };

    TaskReassignment(
            Steps steps, StepDeciders owners, GuardedTasks tasks, Platform platform, ApplicationEventPublisher events) {
        this.steps = steps;
        this.owners = owners;
        this.tasks = tasks;
        this.platform = platform;
        this.events = events;
    }

    /** Once for all the changes of a transaction, before it commits: one post can shift many steps, also those of other people. */
    @EventListener
    void on(PostsChanged change) {
        lookThroughAtTheEnd();
    }

    @EventListener
    void on(ManyPostsChanged change) {
        lookThroughAtTheEnd();
    }

    private void lookThroughAtTheEnd() {
        if (TransactionSynchronizationManager.getSynchronizations().contains(reassignment)) return;
        TransactionSynchronizationManager.registerSynchronization(reassignment);
    }

    /** A step that names a person has come up; should that person have left before it did, others take it, before the transaction commits. */
    void lookAfter(String task) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                steps.find(task).filter(OpenStep::isOpen).ifPresent(TaskReassignment.this::reassign);
            }
        });
    }

    /** A task has come up that is not for those whom its model names: the engine's candidates follow, before the transaction commits. */
    void giveTo(Set<String> entitled, String task, Set<String> named) {
        if (entitled.equals(named)) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                steps.find(task)
                        .filter(OpenStep::isOpen)
                        .ifPresent(step -> asPlatform(step, null, named, step.getDeciders()));
            }
        });
    }

    @EventListener
    void on(StepEscalated escalated) {
        escalated.added().forEach(person -> tasks.addCandidateUser(escalated.task(), person));
    }

    /** Answers who may complete it that could not before. */
    private Set<String> reassign(OpenStep step) {
        Set<String> entitled = owners.of(step);
        Set<String> before = step.getDeciders();
        if (entitled.equals(before) || step.getKind() == OpenStep.Kind.BALLOT) return Set.of();
        String claimer = step.getClaimedBy();
        steps.reassign(step.getTask(), entitled);
        asPlatform(step, claimer, before, entitled);
        return without(entitled, before);
    }

    private void asPlatform(OpenStep step, String claimer, Set<String> before, Set<String> entitled) {
        platform.run(() -> handOver(step, claimer, before, entitled));
    }

    /** Gives a task to those who are to do it by another version of its flow; who has claimed it and still may keeps it. */
    void handOver(OpenStep step, Steps.Arrival arrival) {
        Set<String> before = step.getDeciders();
        String named = step.getNamed();
        String claimer = step.getClaimedBy();
        steps.restate(arrival);
        Set<String> entitled = owners.of(step);
        steps.reassign(step.getTask(), entitled);
        if (claimer != null && entitled.contains(claimer)) steps.claimed(step.getTask(), claimer);
        if (!entitled.equals(before) || !Objects.equals(named, step.getNamed()))
            handOver(step, claimer, before, entitled);
    }

    private void handOver(OpenStep step, String claimer, Set<String> before, Set<String> entitled) {
        String task = step.getTask();
        boolean backToNamed = entitled.equals(Set.of(String.valueOf(step.getNamed())));
        if (backToNamed) tasks.assign(task, step.getNamed());
        else if (claimer != null && !entitled.contains(claimer)) tasks.assign(task, null);
        without(before, entitled).forEach(person -> take(task, person));
        if (!backToNamed) without(entitled, before).forEach(person -> tasks.addCandidateUser(task, person));
    }

    private static Set<String> without(Set<String> people, Set<String> others) {
        Set<String> left = new TreeSet<>(people);
        left.removeAll(new HashSet<>(others));
        return left;
    }

    /** The engine keeps the authorization that came with a link when the link goes. */
    private void take(String task, String person) {
        tasks.deleteCandidateUser(task, person);
        EngineRows.revoke(Resources.TASK, task, person);
    }
}
