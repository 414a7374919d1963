package huiqian.flow.version;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** What the engine itself knows of versions; trials, which belong to a tenant, are left out. */
@Component
class DeployedModels {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final HistoryService history;

    DeployedModels(
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            HistoryService history) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.history = history;
    }

    private ProcessDefinitionQuery query() {
        return repository.createProcessDefinitionQuery().withoutTenantId();
    }

    List<ProcessDefinition> latest() {
        return query().latestVersion().orderByProcessDefinitionKey().asc().list();
    }

    Optional<ProcessDefinition> latest(String flow) {
        return Optional.ofNullable(
                query().processDefinitionKey(flow).latestVersion().singleResult());
    }

    Optional<ProcessDefinition> find(String flow, int number) {
        return Optional.ofNullable(query().processDefinitionKey(flow)
                .processDefinitionVersion(number)
                .singleResult());
    }

    List<ProcessDefinition> newestFirst(String flow, int first, int most) {
        return query().processDefinitionKey(flow)
                .orderByProcessDefinitionVersion()
                .desc()
                .listPage(first, most);
    }

    long count(String flow) {
        return query().processDefinitionKey(flow).count();
    }

    /** How many cases follow each version, by its id; those that none follows may be missing. */
    Map<String, Long> running() {
        return management.createProcessDefinitionStatisticsQuery().list().stream()
                .collect(
                        Collectors.toMap(ProcessDefinitionStatistics::getId, counted -> (long) counted.getInstances()));
    }

    long running(String flow) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(flow)
                .withoutTenantId()
                .count();
    }

    Map<String, byte[]> files(ProcessDefinition model) {
        return DeployedFiles.of(model, repository);
    }

    /** What the engine remembers of a version from before there was a book of them. */
    VersionBook.Entry recollected(ProcessDefinition model) {
        Deployment deployment = repository
                .createDeploymentQuery()
                .deploymentId(model.getDeploymentId())
                .singleResult();
        String person = history
                .createUserOperationLogQuery()
                .deploymentId(deployment.getId())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_CREATE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .findFirst()
                .orElse(null);
        boolean seeded = Origin.of(deployment.getSource()) == Origin.SHIPPED;
        return new VersionBook.Entry(
                person,
                deployment.getDeploymentTime().toInstant(),
                deployment.getSource(),
                Fingerprint.of(files(model)),
                seeded ? null : deployment.getName());
    }
}
