package huiqian.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * What is deployed right now, in the transaction that deploys it.
 *
 * @param files by their names
 */
public record NewDeployment(DeploymentWithDefinitions deployment, Map<String, byte[]> files) {

    /** The flows that came of it; none before the engine has read them. */
    public List<ProcessDefinition> flows() {
        List<ProcessDefinition> read = deployment.getDeployedProcessDefinitions();
        return read == null ? List.of() : read;
    }
}
