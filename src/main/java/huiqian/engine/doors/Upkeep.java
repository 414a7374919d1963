package huiqian.engine.doors;

import huiqian.engine.EngineRows;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What admins may do to the work of cases through the engine: mend a job that failed, let go on what stands still, clear away what is over.
 * Time is not theirs: a deadline that has not failed is neither run before its hour nor put off, and no case is stopped. Each deed is in the
 * audit log, in its own transaction, with the applications it was done to.
 */
@Component
class Upkeep implements AdminDeed {

    private static final List<String> NAMES = List.of(
            "jobId",
            "jobIds",
            "processInstanceId",
            "processInstanceIds",
            "builder.processInstanceIds",
            "incidentId",
            "jobDefinitionId",
            "processDefinitionId",
            "processDefinitionKey",
            "batchId");

    private final CaseLookup cases;
    private final Cancellation cancellation;
    private final ApplicationEventPublisher events;

    Upkeep(CaseLookup cases, Cancellation cancellation, ApplicationEventPublisher events) {
        this.cases = cases;
        this.cancellation = cancellation;
        this.events = events;
    }

    @Override
    public <T> T done(CommandRow row, CommandFields command, String person, Supplier<T> doing) {
        if (row.admins() == ForAdmins.AFTER_FAILURE) return unlessRefused(command, doing);
        insistOnConditions(row.admins(), command);
        String subject = subject(command);
        boolean toldAnyway = row.admins() == ForAdmins.RETRIES && isRetryOfAnIncident(command);
        T answer = doing.get();
        if (!toldAnyway) events.publishEvent(new Noteworthy(Kind.CASE_MAINTAINED, person, subject, row.deed()));
        return answer;
    }

    /** The engine takes a refusal to run a job for a failure of the job, and would note it down: the next try would be at a failed one. */
    private static <T> T unlessRefused(CommandFields failure, Supplier<T> noting) {
        Optional<Job> job = Optional.ofNullable(failure.text("jobFailureCollector.jobId"))
                .flatMap(EngineRows::job)
                .filter(Upkeep::isUnfailedWorkOfACase);
        return job.isPresent() ? null : noting.get();
    }

    private void insistOnConditions(ForAdmins kind, CommandFields command) {
        switch (kind) {
            case RETRIES -> insistOnTries(command);
            case MENDS -> insistOnFailure(command);
            case CANCELS -> cancellation.insistOnOutcome(command);
            case RESUMES -> insistOnNoStop(command);
            default -> {}
        }
    }

    private static void insistOnTries(CommandFields command) {
        if ((int) command.value("retries") < 1) throw Refusal.invalid("重试次数至少为 1：停住任务等于推迟办理");
        insistOnFailureOf(jobs(command));
    }

    private static void insistOnFailure(CommandFields command) {
        boolean byName =
                Stream.of("jobId", "jobIds").flatMap(command::named).findAny().isPresent();
        if (!byName) throw ForAdmins.NO_TIME.refusal();
        insistOnFailureOf(jobs(command));
    }

    private static void insistOnFailureOf(List<Job> jobs) {
        if (jobs.stream().anyMatch(Upkeep::isUnfailedWorkOfACase)) throw ForAdmins.NO_TIME.refusal();
    }

    private static boolean isUnfailedWorkOfACase(Job job) {
        return job.getProcessInstanceId() != null && !EngineRows.hasFailed(job);
    }

    private static void insistOnNoStop(CommandFields command) {
        if (command.isSet("suspending")) throw ForAdmins.NO_TIME.refusal();
    }

    /** {@code IncidentBook} tells of it, with the reason. */
    private static boolean isRetryOfAnIncident(CommandFields command) {
        List<Job> jobs = jobs(command);
        return !jobs.isEmpty() && jobs.stream().allMatch(job -> job.getRetries() <= 0);
    }

    private static List<Job> jobs(CommandFields command) {
        return Stream.of("jobId", "jobIds")
                .flatMap(command::named)
                .flatMap(id -> EngineRows.job(id).stream())
                .toList();
    }

    private String subject(CommandFields command) {
        Set<String> subjects = NAMES.stream()
                .flatMap(command::named)
                .map(id -> cases.of(id).orElse(id))
                .collect(Collectors.toCollection(TreeSet::new));
        return subjects.isEmpty() ? "后台任务" : String.join("、", subjects);
    }
}
