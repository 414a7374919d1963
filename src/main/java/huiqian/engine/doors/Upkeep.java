package huiqian.engine.doors;

import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import huiqian.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.batch.DeleteBatchCmd;
import org.camunda.bpm.engine.impl.batch.history.DeleteHistoricBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateBatchCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateJobDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ActivateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.cmd.HistoryCleanupCmd;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobPriorityCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SuspendJobCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateProcessInstancesSuspendStateCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobListener;
import org.camunda.bpm.engine.impl.jobexecutor.SuccessfulJobListener;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What admins may do to the work of cases through the engine: mend a job that failed, let go on what stands still, clear away what is over.
 * Time is not theirs: a deadline that has not failed is neither run before its hour nor put off, and no case is stopped. Each deed is in the
 * audit log, in its own transaction, with the applications it was done to.
 */
@Component
class Upkeep {

    private static final Map<Class<?>, String> MENDING = Map.of(
            ExecuteJobsCmd.class, "立即执行故障任务",
            SetJobDuedateCmd.class, "改故障任务的时间",
            RecalculateJobDuedateCmd.class, "重算故障任务的时间",
            SetJobRetriesCmd.class, "设故障任务的重试次数",
            SetJobPriorityCmd.class, "调故障任务的优先级",
            SuspendJobCmd.class, "暂停故障任务");

    private static final Map<Class<?>, String> OTHERWISE = Map.ofEntries(
            Map.entry(ActivateBatchCmd.class, "恢复批处理"),
            Map.entry(ActivateJobCmd.class, "恢复后台任务"),
            Map.entry(ActivateJobDefinitionCmd.class, "恢复某类后台任务"),
            Map.entry(ActivateProcessInstanceCmd.class, "恢复办理"),
            Map.entry(UpdateProcessInstancesSuspendStateCmd.class, "恢复办理"),
            Map.entry(DeleteBatchCmd.class, "删除批处理"),
            Map.entry(DeleteHistoricBatchCmd.class, "删除批处理的记录"),
            Map.entry(DeleteProcessInstanceCmd.class, "取消流程"),
            Map.entry(DeleteProcessInstancesCmd.class, "取消流程"),
            Map.entry(HistoryCleanupCmd.class, "启动历史清理"),
            Map.entry(ResolveIncidentCmd.class, "关闭故障"),
            Map.entry(SetAnnotationForIncidentCmd.class, "批注故障"));

    /** What the engine itself does once a job was run. */
    private static final Set<Class<?>> AFTERWARDS = Set.of(FailedJobListener.class, SuccessfulJobListener.class);

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
    private final ApplicationEventPublisher events;

    Upkeep(CaseLookup cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    static boolean covers(Class<?> command) {
        return AFTERWARDS.contains(command) || MENDING.containsKey(command) || OTHERWISE.containsKey(command);
    }

    /** The command with its conditions, and as it leaves its trace. */
    <T> Command<T> noted(Command<T> command, String person) {
        Class<?> kind = command.getClass();
        if (command instanceof FailedJobListener) return unlessRefused(command);
        if (!covers(kind) || AFTERWARDS.contains(kind)) return command;
        String deed = MENDING.getOrDefault(kind, OTHERWISE.get(kind));
        return context -> {
            if (MENDING.containsKey(kind)) insistOnFailure(context, command);
            String subject = subject(context, command);
            boolean toldAnyway = isRetryOfAnIncident(context, command);
            T answer = command.execute(context);
            if (!toldAnyway) events.publishEvent(new Noteworthy(Kind.CASE_MAINTAINED, person, subject, deed));
            return answer;
        };
    }

    /** The engine takes a refusal to run a job for a failure of the job, and would note it down: the next try would be at a failed one. */
    private static <T> Command<T> unlessRefused(Command<T> failure) {
        String id = (String) new DirectFieldAccessor(failure).getPropertyValue("jobFailureCollector.jobId");
        return context -> {
            JobEntity job = context.getJobManager().findJobById(id);
            boolean refused = job != null && job.getProcessInstanceId() != null && !hasFailed(job);
            return refused ? null : failure.execute(context);
        };
    }

    private static void insistOnFailure(CommandContext context, Command<?> command) {
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        boolean ofFailedOnes = command instanceof SetJobRetriesCmd;
        if (ofFailedOnes && (int) fields.getPropertyValue("retries") < 1) throw Refusal.invalid("重试次数至少为 1：停住任务等于推迟办理");
        List<JobEntity> jobs = jobs(context, command);
        boolean byName = named(fields, "jobId").findAny().isPresent()
                || named(fields, "jobIds").findAny().isPresent();
        if (!byName && !ofFailedOnes) throw Administration.ofTime();
        if (jobs.stream().anyMatch(job -> job.getProcessInstanceId() != null && !hasFailed(job)))
            throw Administration.ofTime();
    }

    private static boolean hasFailed(JobEntity job) {
        return job.getRetries() <= 0 || job.getExceptionMessage() != null || job.getExceptionByteArrayId() != null;
    }

    /** {@code IncidentBook} tells of it, with the reason. */
    private static boolean isRetryOfAnIncident(CommandContext context, Command<?> command) {
        List<JobEntity> jobs = jobs(context, command);
        return command instanceof SetJobRetriesCmd
                && !jobs.isEmpty()
                && jobs.stream().allMatch(job -> job.getRetries() <= 0);
    }

    private static List<JobEntity> jobs(CommandContext context, Command<?> command) {
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        return Stream.of("jobId", "jobIds")
                .flatMap(field -> named(fields, field))
                .map(context.getJobManager()::findJobById)
                .filter(Objects::nonNull)
                .toList();
    }

    private String subject(CommandContext context, Command<?> command) {
        DirectFieldAccessor fields = new DirectFieldAccessor(command);
        Set<String> subjects = NAMES.stream()
                .flatMap(field -> named(fields, field))
                .map(id -> cases.of(context, id).orElse(id))
                .collect(Collectors.toCollection(TreeSet::new));
        return subjects.isEmpty() ? "后台任务" : String.join("、", subjects);
    }

    private static Stream<String> named(DirectFieldAccessor fields, String field) {
        Object named = fields.isReadableProperty(field) ? fields.getPropertyValue(field) : null;
        return named instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.ofNullable(named).map(String::valueOf);
    }
}
