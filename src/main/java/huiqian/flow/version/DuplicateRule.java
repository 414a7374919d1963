package huiqian.flow.version;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.repository.DefaultDeploymentHandler;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;

/**
 * What Modeler deploys a second time is left alone only while it is still in force. By the engine's own rule files that were deployed under
 * the same name once, and replaced by a restored version, deleted or ended as a trial since, would be answered as deployed and would not come into force.
 */
public class DuplicateRule extends DefaultDeploymentHandler {

    private final RepositoryService repository;

    public DuplicateRule(ProcessEngine engine) {
        super(engine);
        this.repository = engine.getRepositoryService();
    }

    @Override
    public boolean shouldDeployResource(Resource candidate, Resource deployed) {
        return super.shouldDeployResource(candidate, deployed) || !isInForce(deployed.getDeploymentId());
    }

    private boolean isInForce(String deployment) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .list();
        return !versions.isEmpty()
                && versions.stream().allMatch(version -> isLatest(version) && !isEndedTrial(version));
    }

    private static boolean isEndedTrial(ProcessDefinition version) {
        return version.getTenantId() != null && version.isSuspended();
    }

    private boolean isLatest(ProcessDefinition version) {
        var sameFlow = repository.createProcessDefinitionQuery().processDefinitionKey(version.getKey());
        var ofSameTenant =
                version.getTenantId() == null ? sameFlow.withoutTenantId() : sameFlow.tenantIdIn(version.getTenantId());
        return ofSameTenant.latestVersion().singleResult().getId().equals(version.getId());
    }
}
