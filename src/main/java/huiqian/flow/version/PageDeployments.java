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

/** Asks the gate itself first: from the engine its findings come as one long exception. */
@Component
class PageDeployments implements Deployments {

    /** The engine's column. */
    private static final int LONGEST_NAME = 255;

    private final RepositoryService repository;
    private final Gate gate;

    PageDeployments(RepositoryService repository, Gate gate) {
        this.repository = repository;
        this.gate = gate;
    }

    @Override
    public int deploy(String name, Map<String, byte[]> files) {
        return deployed(repository.createDeployment().name(cut(name)), files).getVersion();
    }

    @Override
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
}
