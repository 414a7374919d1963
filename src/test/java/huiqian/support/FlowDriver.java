package huiqian.support;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.member.Roster;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Walks applications through the real engine and the real forms, as the people named would in Tasklist. */
@TestComponent
public class FlowDriver {

    private final FormService forms;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final ManagementService management;
    private final Roster roster;
    private final Ledger ledger;
    private final Steps steps;

    FlowDriver(
            FormService forms,
            IdentityService identity,
            RepositoryService repository,
            ManagementService management,
            Roster roster,
            Ledger ledger,
            Steps steps) {
        this.forms = forms;
        this.identity = identity;
        this.repository = repository;
        this.management = management;
        this.roster = roster;
        this.ledger = ledger;
        this.steps = steps;
    }

    /** Submits a flow's start form; answers the number. @throws Refusal as the person would read it */
    public String file(String person, String flow, Map<String, Object> answers) {
        String process = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId();
        return as(person, () -> forms.submitStartForm(process, answers).getBusinessKey());
    }

    /** Submits the form of the request's open step that waits for the person, or of any open step where none does; then runs what is due. */
    public void submit(String person, String number, Map<String, Object> answers) {
        submitTask(person, taskFor(person, number), answers);
        runDueJobs();
    }

    public void submitTask(String person, String task, Map<String, Object> answers) {
        as(person, () -> {
            forms.submitTaskForm(task, answers);
            return null;
        });
    }

    public void approve(String person, String number) {
        submit(person, number, Map.of("verdict", "APPROVE"));
    }

    public void reject(String person, String number, String why) {
        submit(person, number, Map.of("verdict", "REJECT", "comment", why));
    }

    public void sendBack(String person, String number, String why) {
        submit(person, number, Map.of("verdict", "RETURN", "comment", why));
    }

    public String taskFor(String person, String number) {
        List<OpenStep> open = steps.waiting(number);
        return open.stream()
                .filter(step -> step.getDeciders().contains(person))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(OpenStep::getTask)
                .orElseThrow(() -> new AssertionError(number + " has no open step"));
    }

    /** Lets time pass and runs what falls due, hour by hour so that timers fire in their order. */
    public void pass(Duration time) {
        LocalDateTime end = now().plus(time);
        while (now().isBefore(end)) {
            LocalDateTime next = now().plusHours(1);
            goTo(next.isBefore(end) ? next : end);
        }
    }

    /** Moves both clocks to a moment and runs what is due then. */
    public void goTo(LocalDateTime moment) {
        ClockUtil.setCurrentTime(Date.from(moment.atZone(UnionTime.ZONE).toInstant()));
        runDueJobs();
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(ClockUtil.getCurrentTime().toInstant(), UnionTime.ZONE);
    }

    public void runDueJobs() {
        List<Job> due;
        while (!(due = management.createJobQuery().executable().list()).isEmpty())
            due.forEach(job -> {
                if (management.createJobQuery().jobId(job.getId()).count() > 0) management.executeJob(job.getId());
            });
    }

    public Request request(String number) {
        return ledger.get(number);
    }

    public Status status(String number) {
        return request(number).getStatus();
    }

    /** Names of the open steps. */
    public List<String> waitsAt(String number) {
        return steps.waiting(number).stream().map(OpenStep::getStep).distinct().toList();
    }

    /** Who may complete the open steps. */
    public List<String> waitsFor(String number) {
        return steps.waiting(number).stream()
                .flatMap(step -> step.getDeciders().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private <T> T as(String person, Supplier<T> doing) {
        identity.setAuthentication(person, new ArrayList<>(roster.groupsOf(person)));
        try {
            return doing.get();
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof Refusal refusal) throw refusal;
            throw refused;
        } finally {
            identity.clearAuthentication();
        }
    }
}
