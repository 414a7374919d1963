package huiqian.engine.doors;

import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/** Finds the numbers of the cases that a command or query of the engine names, whichever of the engine's ids it names them by. */
@Component
class CaseLookup {

    private final Steps steps;
    private final Ledger ledger;

    private final Map<String, BiFunction<CommandContext, String, Optional<String>>> ways = Map.ofEntries(
            Map.entry("processInstanceId", this::byInstance),
            Map.entry("processInstanceIds", this::byInstance),
            Map.entry("processInstanceIdIn", this::byInstance),
            Map.entry("businessKey", (context, number) -> Optional.of(number)),
            Map.entry("processInstanceBusinessKey", (context, number) -> Optional.of(number)),
            Map.entry("executionId", this::byExecution),
            Map.entry("executionIds", this::byExecution),
            Map.entry("resourceId", this::byTask),
            Map.entry("taskId", this::byTask),
            Map.entry("taskIdIn", this::byTask),
            Map.entry("taskIds", this::byTask));

    CaseLookup(Steps steps, Ledger ledger) {
        this.steps = steps;
        this.ledger = ledger;
    }

    /** The cases named, each by a criterion that stands for it alone and that every row of the answer must meet. */
    List<String> in(CommandContext context, Object asked) {
        DirectFieldAccessor fields = new DirectFieldAccessor(asked);
        if (fields.isReadableProperty("isOrQueryActive")
                && Boolean.TRUE.equals(fields.getPropertyValue("isOrQueryActive"))) return List.of();
        return ways.keySet().stream()
                .filter(fields::isReadableProperty)
                .flatMap(field ->
                        one(fields.getPropertyValue(field)).flatMap(id -> ways.get(field).apply(context, id).stream()))
                .toList();
    }

    private static Stream<String> one(Object named) {
        Collection<?> all = named instanceof Object[] array
                ? Arrays.asList(array)
                : named instanceof Collection<?> several ? several : named == null ? List.of() : List.of(named);
        return all.size() == 1 && all.iterator().next() instanceof String id ? Stream.of(id) : Stream.empty();
    }

    /** The case that an id of any kind, or a number, belongs to. */
    Optional<String> of(CommandContext context, String id) {
        return ledger.find(id)
                .map(Request::getNumber)
                .or(() -> byInstance(context, id))
                .or(() -> byTask(context, id))
                .or(() -> byExecution(context, id))
                .or(() -> byJob(context, id));
    }

    private Optional<String> byTask(CommandContext context, String task) {
        return steps.numberOf(task);
    }

    private Optional<String> byExecution(CommandContext context, String id) {
        ExecutionEntity execution = context.getExecutionManager().findExecutionById(id);
        return execution == null ? Optional.empty() : byInstance(context, execution.getProcessInstanceId());
    }

    private Optional<String> byJob(CommandContext context, String id) {
        JobEntity job = context.getJobManager().findJobById(id);
        return job == null || job.getProcessInstanceId() == null
                ? Optional.empty()
                : byInstance(context, job.getProcessInstanceId());
    }

    /** The number is the business key of the topmost instance, if the ledger says so too. */
    Optional<String> byInstance(CommandContext context, String id) {
        HistoricProcessInstanceEntity found = historic(context, id);
        if (found == null) return Optional.empty();
        String root = found.getRootProcessInstanceId();
        if (root != null && !root.equals(id)) found = historic(context, root);
        if (found == null || found.getBusinessKey() == null) return Optional.empty();
        String instance = found.getId();
        return ledger.find(found.getBusinessKey())
                .filter(request -> instance.equals(request.getProcessInstance()))
                .map(Request::getNumber);
    }

    private static HistoricProcessInstanceEntity historic(CommandContext context, String id) {
        return context.getHistoricProcessInstanceManager().findHistoricProcessInstance(id);
    }
}
