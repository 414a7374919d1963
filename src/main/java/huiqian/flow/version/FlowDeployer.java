package huiqian.flow.version;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Seeds the shipped flows, each with its forms in one deployment, where their key is not deployed yet. An administrator's redesign is never
 * overwritten, and a trial stays beside it; a shipped flow replaces it only when {@code huiqian.flows.upgrade} names it.
 */
@Component
public class FlowDeployer implements SmartLifecycle {

    private final RepositoryService repository;
    private final Versions versions;
    private final ShippedFlows shipped;
    private final List<String> upgrades;
    private volatile boolean done;

    FlowDeployer(
            RepositoryService repository,
            Versions versions,
            ShippedFlows shipped,
            @Value("${huiqian.flows.upgrade:}") List<String> upgrades) {
        this.repository = repository;
        this.versions = versions;
        this.shipped = shipped;
        this.upgrades = upgrades;
    }

    @Override
    public void start() {
        seed();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** After the engine's grants, before the job executor and the web server start. */
    @Override
    public int getPhase() {
        return 2;
    }

    void seed() {
        shipped.all().forEach((flow, files) -> {
            Optional<Map<String, byte[]>> inForce = versions.filesInForce(flow);
            if (inForce.isEmpty() || upgrades.contains(flow) && !areEqual(inForce.get(), files)) deploy(flow, files);
        });
    }

    private static boolean areEqual(Map<String, byte[]> some, Map<String, byte[]> others) {
        return some.keySet().equals(others.keySet())
                && some.keySet().stream().allMatch(name -> Arrays.equals(some.get(name), others.get(name)));
    }

    private void deploy(String flow, Map<String, byte[]> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(flow).source(Origin.HOUSE);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }
}
