package huiqian.flow.move;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Request;
import huiqian.engine.reading.DrawnFlow;
import huiqian.flow.move.MigrationPreview.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/** Finds the cases that run under given versions. */
@Component
class RunningCases {

    private final RuntimeService runtime;
    private final Routes routes;
    private final Ledger ledger;
    private final Steps steps;

    RunningCases(RuntimeService runtime, Routes routes, Ledger ledger, Steps steps) {
        this.runtime = runtime;
        this.routes = routes;
        this.ledger = ledger;
        this.steps = steps;
    }

    long count(List<ProcessDefinition> versions) {
        return versions.stream().mapToLong(version -> under(version).count()).sum();
    }

    /** Some of them, by version and number. */
    List<Running> page(List<ProcessDefinition> versions, long first, int most, Function<Request, String> obstacle) {
        List<Running> page = new ArrayList<>();
        long skipped = first;
        for (ProcessDefinition version : versions) {
            long here = under(version).count();
            if (skipped < here && page.size() < most)
                page.addAll(cases(
                        version,
                        under(version).orderByBusinessKey().asc().listPage((int) skipped, most - page.size()),
                        obstacle));
            skipped = Math.max(0, skipped - here);
        }
        return page;
    }

    private ProcessInstanceQuery under(ProcessDefinition version) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(version.getId())
                .rootProcessInstances();
    }

    private List<Running> cases(
            ProcessDefinition version, List<ProcessInstance> instances, Function<Request, String> obstacle) {
        List<String> numbers =
                instances.stream().map(ProcessInstance::getBusinessKey).toList();
        Map<String, Request> requests = ledger.all(numbers);
        Map<String, List<OpenStep>> waiting =
                steps.waiting(numbers).stream().collect(Collectors.groupingBy(OpenStep::getRequestNumber));
        return numbers.stream()
                .map(requests::get)
                .map(request -> new Running(
                        request.getNumber(),
                        request.getTitle(),
                        request.getApplicantName(),
                        version.getVersion(),
                        places(version, request, waiting.getOrDefault(request.getNumber(), List.of())),
                        obstacle.apply(request)))
                .toList();
    }

    /** Where nobody is waited for, it is a date or the system's own doing. */
    private List<String> places(ProcessDefinition version, Request request, List<OpenStep> open) {
        if (!open.isEmpty())
            return open.stream().map(OpenStep::getStep).distinct().toList();
        return runtime.getActiveActivityIds(request.getProcessInstance()).stream()
                .map(element -> DrawnFlow.of(routes.read(version.getId())).title(element))
                .distinct()
                .toList();
    }
}
