package huiqian.flow.replay;

import huiqian.engine.EngineRows;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.runtime.Job;
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

    /** In a command of the scratch engine. */
    static CaseState of(String instance) {
        return new CaseState(
                EngineRows.tasksOf(instance).stream().map(CaseState::waiting).toList(),
                EngineRows.jobsOf(instance).stream().map(CaseState::errand).toList(),
                EngineRows.execution(instance).isEmpty());
    }

    private static Waiting waiting(DelegateTask task) {
        Set<String> people = new TreeSet<>();
        task.getCandidates().stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .forEach(people::add);
        if (task.getAssignee() != null) people.add(task.getAssignee());
        return new Waiting(
                task.getId(), task.getProcessInstanceId(), task.getExecutionId(), task.getTaskDefinitionKey(), people);
    }

    private static Errand errand(Job job) {
        return new Errand(job.getId(), EngineRows.event(job).orElse(null));
    }
}
