package huiqian.flow.replay;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/**
 * Where a case stands in the scratch engine, in one look: the engine's own queries are made for other questions, and take several times as long.
 *
 * @param over whether it has come to its end
 */
record CaseState(List<Waiting> waiting, List<Errand> errands, boolean over) {

    /** A task, and who may do it. */
    record Waiting(String task, String instance, String execution, String step, Set<String> people) {}

    /** A job; the event is null for what runs by itself. */
    record Errand(String job, String event) {}

    static CaseState of(String instance, CommandContext engine) {
        return new CaseState(
                engine.getTaskManager().findTasksByProcessInstanceId(instance).stream()
                        .map(CaseState::waiting)
                        .toList(),
                engine.getJobManager().findJobsByProcessInstanceId(instance).stream()
                        .map(CaseState::errand)
                        .toList(),
                engine.getExecutionManager().findExecutionById(instance) == null);
    }

    private static Waiting waiting(TaskEntity task) {
        Set<String> people = new TreeSet<>();
        task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (task.getAssignee() != null) people.add(task.getAssignee());
        return new Waiting(
                task.getId(), task.getProcessInstanceId(), task.getExecutionId(), task.getTaskDefinitionKey(), people);
    }

    private static Errand errand(JobEntity job) {
        return new Errand(job.getId(), job instanceof MessageEntity ? null : job.getActivityId());
    }
}
