package huiqian.flow.version;

import huiqian.flow.gate.Gate;
import huiqian.flow.model.Finding;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Brings models into force the way Modeler does, through the gate; whoever asks must be allowed to.
 * Asks the gate itself first: from the engine its findings come as one long exception.
 */
@Component
public class Deployments {

    /** The engine's column. */
    private static final int LONGEST_NAME = 255;

    private final RepositoryService repository;
    private final Gate gate;

    Deployments(RepositoryService repository, Gate gate) {
        this.repository = repository;
        this.gate = gate;
    }

    /**
     * Deploys a model with its forms as the newest version of its flow.
     *
     * @param name what the deployment is called: the first note on the version
     * @param files one model and its forms, by file name
     * @return the version's number
     * @throws Unsound if the gate has something to say about it
     */
    public int deploy(String name, Map<String, byte[]> files) {
        return deployed(repository.createDeployment().name(cut(name)), files).getVersion();
    }

    /**
     * Deploys a model with its forms for a group to try, beside the version in force.
     *
     * @param group id of the group; the caller has seen that there is one
     * @return key of the flow
     * @throws Unsound if the gate has something to say about it
     */
    public String tryOut(String name, String group, Map<String, byte[]> files) {
        return deployed(repository.createDeployment().name(cut(name)).tenantId(group), files)
                .getKey();
    }

    private ProcessDefinition deployed(DeploymentBuilder deployment, Map<String, byte[]> files) {
        List<Finding> findings = gate.inspect(ModelFiles.model(files), files);
        if (!findings.isEmpty()) throw new Unsound(findings);
        files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        return deployment
                .source(Origin.PAGES)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The gate lets a model not pass. */
    public class Unsound extends RuntimeException {

        private final transient List<Finding> findings;

        Unsound(List<Finding> findings) {
            super("not deployed: " + findings);
            this.findings = findings;
        }

        /** What has to change. */
        public List<Finding> findings() {
            return findings;
        }
    }
}
