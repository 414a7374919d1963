package huiqian.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * What is deployed right now, in the transaction that deploys it.
 *
 * @param files by their names
 * @param naming gives it another name
 */
public record NewDeployment(DeploymentWithDefinitions deployment, Map<String, byte[]> files, Consumer<String> naming) {

    /** The flows that came of it; none before the engine has read them. */
    public List<ProcessDefinition> flows() {
        List<ProcessDefinition> read = deployment.getDeployedProcessDefinitions();
        return read == null ? List.of() : read;
    }

    /** Before it is written. */
    public void rename(String name) {
        naming.accept(name);
    }
}
