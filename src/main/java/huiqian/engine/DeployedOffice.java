package huiqian.engine;

import huiqian.approval.Flow;
import huiqian.engine.gate.Office;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The groups that follow from posts, and the flows in force by now, without trials. */
@Component
class DeployedOffice implements Office {

    private final GroupNames names;
    private final RepositoryService repository;

    DeployedOffice(GroupNames names, @Lazy RepositoryService repository) {
        this.names = names;
        this.repository = repository;
    }

    @Override
    public Set<String> groups() {
        return names.known();
    }

    @Override
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new TreeMap<>();
        repository
                .createProcessDefinitionQuery()
                .withoutTenantId()
                .latestVersion()
                .list()
                .forEach(latest -> {
                    Flow flow = FlowListeners.flowOf((ScopeImpl) repository.getProcessDefinition(latest.getId()));
                    if (flow.numberPrefix() != null) prefixes.put(flow.key(), flow.numberPrefix());
                });
        return prefixes;
    }
}
