package huiqian.engine.identity;

import huiqian.engine.reading.DrawnFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Which groups the engine has to let start a flow. Its grants go by the key, which a flow in force and its trials share: {@code Intake} tells
 * them apart, so a group that tries may be granted what only its trial lets it do.
 */
@Component
public class Starters {

    private final RepositoryService repository;

    Starters(@Lazy RepositoryService repository) {
        this.repository = repository;
    }

    Set<String> of(String flow) {
        return among(running(flow));
    }

    /** Once a version is deployed that the database does not show yet. */
    Set<String> once(ProcessDefinition deployed) {
        List<ProcessDefinition> flows = new ArrayList<>(running(deployed.getKey()));
        flows.removeIf(flow -> isSameLine(flow, deployed));
        flows.add(deployed);
        return among(flows);
    }

    private static boolean isSameLine(ProcessDefinition one, ProcessDefinition other) {
        return one.getTenantId() == null
                ? other.getTenantId() == null
                : one.getTenantId().equals(other.getTenantId());
    }

    /** The groups the flow in force names, and each group whose trial names others. */
    private static Set<String> among(List<ProcessDefinition> flows) {
        Set<String> groups = new TreeSet<>();
        flows.stream().filter(flow -> flow.getTenantId() == null).forEach(flow -> groups.addAll(named(flow)));
        Set<String> inForce = Set.copyOf(groups);
        flows.stream()
                .filter(flow -> flow.getTenantId() != null && !inForce.containsAll(named(flow)))
                .forEach(flow -> groups.add(flow.getTenantId()));
        return groups;
    }

    /** The flow in force, also while it is suspended, and the trials that run. */
    private List<ProcessDefinition> running(String flow) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(flow).latestVersion().list().stream()
                .filter(latest -> latest.getTenantId() == null || !latest.isSuspended())
                .map(latest -> repository.getProcessDefinition(latest.getId()))
                .toList();
    }

    /** Whether somebody in these groups may start a flow as it was deployed. */
    public static boolean mayStart(ProcessDefinition flow, Set<String> groups) {
        Set<String> named = named(flow);
        return named.isEmpty() || named.stream().anyMatch(groups::contains);
    }

    private static Set<String> named(ProcessDefinition flow) {
        return DrawnFlow.of(flow).starters();
    }
}
