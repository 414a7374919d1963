package huiqian.flow.version;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.CandidateDeployment;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentHandler;
import org.camunda.bpm.engine.repository.DeploymentHandlerFactory;
import org.camunda.bpm.engine.repository.DeploymentQuery;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

/**
 * What Modeler deploys a second time is left alone only while it is still in force. By the engine's own rule files that were deployed under
 * the same name once, and replaced by a restored version, deleted or ended as a trial since, would be answered as deployed and would not come into force.
 */
record DuplicateRule(RepositoryService repository) implements DeploymentHandler {

    @Component
    static class Factory implements DeploymentHandlerFactory {

        @Override
        public DeploymentHandler buildDeploymentHandler(ProcessEngine engine) {
            return new DuplicateRule(engine.getRepositoryService());
        }
    }

    @Override
    public boolean shouldDeployResource(Resource candidate, Resource deployed) {
        return !Arrays.equals(candidate.getBytes(), deployed.getBytes()) || !isInForce(deployed.getDeploymentId());
    }

    /** The latest of its name. */
    @Override
    public String determineDuplicateDeployment(CandidateDeployment candidate) {
        return named(candidate)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .get(0)
                .getId();
    }

    @Override
    public Set<String> determineDeploymentsToResumeByDeploymentName(CandidateDeployment candidate) {
        return named(candidate).list().stream().map(Deployment::getId).collect(Collectors.toSet());
    }

    @Override
    public Set<String> determineDeploymentsToResumeByProcessDefinitionKey(String[] flows) {
        return repository.createProcessDefinitionQuery().processDefinitionKeyIn(flows).list().stream()
                .map(ProcessDefinition::getDeploymentId)
                .collect(Collectors.toSet());
    }

    private DeploymentQuery named(CandidateDeployment candidate) {
        return repository.createDeploymentQuery().deploymentName(candidate.getName());
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
