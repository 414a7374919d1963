package huiqian.engine.doors;

import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.engine.EngineRows;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Finds the numbers of the cases that a command or query of the engine names, whichever of the engine's ids it names them by. */
@Component
class CaseLookup {

    private final Steps steps;
    private final Ledger ledger;

    private final Map<String, Function<String, Optional<String>>> ways = Map.ofEntries(
            Map.entry("processInstanceId", this::byInstance),
            Map.entry("processInstanceIds", this::byInstance),
            Map.entry("processInstanceIdIn", this::byInstance),
            Map.entry("businessKey", Optional::of),
            Map.entry("processInstanceBusinessKey", Optional::of),
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
    List<String> in(CommandFields asked) {
        if (asked.isSet("isOrQueryActive")) return List.of();
        return ways.keySet().stream()
                .flatMap(field -> one(asked.value(field)).flatMap(id -> ways.get(field).apply(id).stream()))
                .toList();
    }

    private static Stream<String> one(Object named) {
        Collection<?> all = named instanceof Object[] array
                ? Arrays.asList(array)
                : named instanceof Collection<?> several ? several : named == null ? List.of() : List.of(named);
        return all.size() == 1 && all.iterator().next() instanceof String id ? Stream.of(id) : Stream.empty();
    }

    /** The case that an id of any kind, or a number, belongs to. */
    Optional<String> of(String id) {
        return ledger.find(id)
                .map(Request::getNumber)
                .or(() -> byInstance(id))
                .or(() -> byTask(id))
                .or(() -> byExecution(id))
                .or(() -> byJob(id));
    }

    private Optional<String> byTask(String task) {
        return steps.numberOf(task);
    }

    private Optional<String> byExecution(String id) {
        return EngineRows.execution(id)
                .map(DelegateExecution::getProcessInstanceId)
                .flatMap(this::byInstance);
    }

    private Optional<String> byJob(String id) {
        return EngineRows.job(id).map(Job::getProcessInstanceId).flatMap(this::byInstance);
    }

    /** The number is the business key of the topmost instance, if the ledger says so too. */
    Optional<String> byInstance(String id) {
        return EngineRows.instance(id).flatMap(CaseLookup::topmost).flatMap(this::number);
    }

    private static Optional<HistoricProcessInstance> topmost(HistoricProcessInstance instance) {
        String root = instance.getRootProcessInstanceId();
        return root == null || root.equals(instance.getId()) ? Optional.of(instance) : EngineRows.instance(root);
    }

    private Optional<String> number(HistoricProcessInstance instance) {
        return Optional.ofNullable(instance.getBusinessKey())
                .flatMap(ledger::find)
                .filter(request -> instance.getId().equals(request.getProcessInstance()))
                .map(Request::getNumber);
    }
}
