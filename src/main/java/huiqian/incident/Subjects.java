package huiqian.incident;

import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.engine.reading.DrawnFlow;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds out what failed work belongs to. */
@Component
class Subjects {

    /** What the engine does on its own, by the beginning of its name for it. */
    private static final Map<String, String> CHORES = new LinkedHashMap<>();

    static {
        CHORES.put("history-cleanup", "清理过期的办理历史");
        CHORES.put("instance-migration", "把进行中的申请移到新版流程");
        CHORES.put("set-job-retries", "批量重试");
        CHORES.put("set-removal-time", "批量设定历史保存期限");
        CHORES.put("batch-", "批量操作");
        CHORES.put("timer-start-event", "定时启动流程");
    }

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final Ledger ledger;

    /** Asked only once the engine is up, which asks for this while it is being built. */
    Subjects(@Lazy RuntimeService runtime, @Lazy RepositoryService repository, Ledger ledger) {
        this.runtime = runtime;
        this.repository = repository;
        this.ledger = ledger;
    }

    /** Work of a flow. */
    Subject of(String definition, String execution, String activity) {
        ProcessInstance instance = instance(execution);
        Request request = instance == null || instance.getBusinessKey() == null
                ? null
                : ledger.find(instance.getBusinessKey()).orElse(null);
        return new Subject(request, step(definition, activity), instance == null ? null : instance.getId());
    }

    /** Work of no flow, by the kind of its job. */
    static Subject ofChore(String kind) {
        String work = CHORES.keySet().stream()
                .filter(kind::startsWith)
                .findFirst()
                .map(CHORES::get)
                .orElse(kind);
        return new Subject(null, work, null);
    }

    private ProcessInstance instance(String execution) {
        if (execution == null) return null;
        Execution at = runtime.createExecutionQuery().executionId(execution).singleResult();
        return at == null
                ? null
                : runtime.createProcessInstanceQuery()
                        .processInstanceId(at.getProcessInstanceId())
                        .singleResult();
    }

    private String step(String definition, String activity) {
        return definition == null || activity == null
                ? String.valueOf(activity)
                : DrawnFlow.of(repository.getProcessDefinition(definition)).title(activity);
    }
}
