package huiqian.flow.trial;

import huiqian.flow.version.DeployedFiles;
import huiqian.member.GroupNames;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** What the engine knows of flows on trial. To be asked by the platform, or for an administrator. */
@Component
class TrialBook {

    private final RepositoryService repository;
    private final HistoryService history;
    private final GroupNames groups;

    TrialBook(RepositoryService repository, HistoryService history, GroupNames groups) {
        this.repository = repository;
        this.history = history;
        this.groups = groups;
    }

    List<Trial> all() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(latest -> latest.getTenantId() != null)
                .map(this::of)
                .filter(trial -> trial.running() || trial.open() > 0)
                .sorted(Comparator.comparing(Trial::flow).thenComparing(Trial::group))
                .toList();
    }

    Optional<Trial> find(String flow, String group) {
        return all().stream()
                .filter(trial -> trial.flow().equals(flow) && trial.group().equals(group))
                .findFirst();
    }

    /** The files of the latest version. */
    Map<String, byte[]> files(String flow, String group) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .tenantIdIn(group)
                .latestVersion()
                .singleResult();
        return DeployedFiles.of(latest, repository);
    }

    private Trial of(ProcessDefinition latest) {
        Deployment deployment = repository
                .createDeploymentQuery()
                .deploymentId(latest.getDeploymentId())
                .singleResult();
        return new Trial(
                latest.getKey(),
                latest.getName(),
                latest.getTenantId(),
                groups.of(latest.getTenantId()),
                latest.getId(),
                latest.getVersion(),
                deployer(latest.getDeploymentId()),
                deployment.getDeploymentTime().toInstant(),
                !latest.isSuspended(),
                cases(latest).count(),
                cases(latest).unfinished().count(),
                inForce(latest.getKey()));
    }

    private HistoricProcessInstanceQuery cases(ProcessDefinition trial) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(trial.getKey())
                .tenantIdIn(trial.getTenantId());
    }

    private String inForce(String flow) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        return latest == null ? null : latest.getId();
    }

    private String deployer(String deployment) {
        return history
                .createUserOperationLogQuery()
                .deploymentId(deployment)
                .operationType(UserOperationLogEntry.OPERATION_TYPE_CREATE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .findFirst()
                .orElse(null);
    }
}
