package huiqian.engine;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.MessageAddedNotification;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The engine's rows as the running command sees them, by their id: those included that are not written yet, without a question to the
 * database for what is loaded, and whoever asks. Outside of a command there are none.
 */
public final class EngineRows {

    private EngineRows() {}

    private static CommandContext running() {
        return Context.getCommandContext();
    }

    public static Optional<Job> job(String id) {
        return Optional.ofNullable(running().getJobManager().findJobById(id));
    }

    /** Whether a job was tried in vain, or will not be tried any more. */
    public static boolean hasFailed(Job job) {
        return job.getRetries() <= 0
                || job.getExceptionMessage() != null
                || ((JobEntity) job).getExceptionByteArrayId() != null;
    }

    public static DelegateTask task(String id) {
        return running().getTaskManager().findTaskById(id);
    }

    public static List<DelegateTask> tasksOf(String instance) {
        return List.copyOf(running().getTaskManager().findTasksByProcessInstanceId(instance));
    }

    public static List<Job> jobsOf(String instance) {
        return List.copyOf(running().getJobManager().findJobsByProcessInstanceId(instance));
    }

    /** The event of its flow that a job waits at, empty for what runs by itself. */
    public static Optional<String> event(Job job) {
        return job instanceof TimerEntity timer ? Optional.of(timer.getActivityId()) : Optional.empty();
    }

    public static boolean isSuspended(DelegateTask task) {
        return running().getTaskManager().findTaskById(task.getId()).isSuspended();
    }

    public static Optional<DelegateExecution> execution(String id) {
        return Optional.ofNullable(running().getExecutionManager().findExecutionById(id));
    }

    /** Where a flow is whose expression is being worked out, empty for nowhere. */
    public static Optional<DelegateExecution> speaking() {
        return Optional.ofNullable(Context.getBpmnExecutionContext()).map(BpmnExecutionContext::getExecution);
    }

    /** Has the timers of an execution run off at another time, each by its boundary event; null leaves one as it is. */
    public static void retime(String execution, Function<String, Date> due) {
        for (TimerEntity timer : running().getJobManager().findTimersByExecutionId(execution)) {
            Date another = due.apply(timer.getActivityId());
            if (another != null) timer.setDuedate(another);
        }
    }

    /**
     * Has every timer of a case run off now that stands at one of these elements.
     *
     * @return whether there was any
     */
    public static boolean hurryTimers(String instance, Predicate<String> elements) {
        List<JobEntity> timers = running().getJobManager().findJobsByProcessInstanceId(instance).stream()
                .filter(TimerEntity.class::isInstance)
                .filter(timer -> elements.test(timer.getActivityId()))
                .toList();
        timers.forEach(EngineRows::hurry);
        return !timers.isEmpty();
    }

    /** Has a job done now, as soon as the command is through, rather than when it is due. */
    public static void hurry(Job job) {
        Date now = Date.from(new EngineClock().instant());
        if (job.getDuedate() != null && job.getDuedate().after(now)) ((JobEntity) job).setDuedate(now);
        running()
                .getTransactionContext()
                .addTransactionListener(
                        TransactionState.COMMITTED,
                        new MessageAddedNotification(
                                running().getProcessEngineConfiguration().getJobExecutor()));
    }

    /** Takes what somebody was granted of a single thing. */
    public static void revoke(Resource kind, String id, String person) {
        running().getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(kind, id, person);
    }

    /** Those open for what failed, by the id of its job. */
    public static List<Incident> incidents(String job) {
        return running().getIncidentManager().findIncidentByConfiguration(job);
    }

    public static Optional<Filter> filter(String id) {
        return Optional.ofNullable(running().getFilterManager().findFilterById(id));
    }

    /** An instance that runs or has run. */
    public static Optional<HistoricProcessInstance> instance(String id) {
        return Optional.ofNullable(running().getHistoricProcessInstanceManager().findHistoricProcessInstance(id));
    }

    public static Optional<ProcessDefinition> version(String id) {
        return Optional.ofNullable(running().getProcessDefinitionManager().findLatestProcessDefinitionById(id));
    }

    /** The version in force, for everybody or in a trial. */
    public static Optional<ProcessDefinition> latest(String flow, String tenant) {
        return Optional.ofNullable(
                running().getProcessDefinitionManager().findLatestProcessDefinitionByKeyAndTenantId(flow, tenant));
    }

    public static List<ProcessDefinition> versions(Collection<String> ids) {
        return running().getProcessDefinitionManager().findDefinitionsByIds(Set.copyOf(ids));
    }

    public static List<ProcessDefinition> versionsIn(String deployment) {
        return running().getProcessDefinitionManager().findProcessDefinitionsByDeploymentId(deployment);
    }

    public static List<ProcessDefinition> versionsOf(String flow) {
        return running().getProcessDefinitionManager().findProcessDefinitionsByKey(flow);
    }

    /** The version as it was read from its model. */
    public static ProcessDefinition parsed(String version) {
        return running()
                .getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(version);
    }

    /** The form that a version of this deployment names. */
    public static Optional<CamundaFormDefinition> form(CamundaFormRef named, String deployment) {
        return Optional.ofNullable(
                running().runWithoutAuthorization(new GetCamundaFormDefinitionCmd(named, deployment)));
    }

    /** A file as it was deployed. */
    public static byte[] file(String deployment, String name) {
        return running()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deployment, name)
                .getBytes();
    }
}
