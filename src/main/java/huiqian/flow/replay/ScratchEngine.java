package huiqian.flow.replay;

import huiqian.engine.inside.MemoryEngine;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;

/** An engine in memory for one replay. */
final class ScratchEngine implements AutoCloseable {

    private final MemoryEngine scratch;
    private final ProcessEngine engine;

    /** @param way hears of each element a case is on its way to */
    ScratchEngine(Map<Object, Object> words, Consumer<String> way) {
        this.scratch = new MemoryEngine(words, way);
        this.engine = scratch.engine();
    }

    /** What was deployed and as what. */
    record Deployed(String deployment, String definition) {}

    /** Deploys a model on its own; its forms are read elsewhere. Answers the definition's id. */
    String deploy(String name, byte[] model) {
        return deployed(name, model).definition();
    }

    Deployed deployed(String name, byte[] model) {
        DeploymentWithDefinitions deployment = engine.getRepositoryService()
                .createDeployment()
                .addString(name, new String(model, StandardCharsets.UTF_8))
                .deployWithResult();
        return new Deployed(
                deployment.getId(),
                deployment.getDeployedProcessDefinitions().get(0).getId());
    }

    /** With everything that became of it. */
    void remove(Deployed deployed) {
        engine.getRepositoryService().deleteDeployment(deployed.deployment(), true);
    }

    CaseState look(String instance) {
        return scratch.run(() -> CaseState.of(instance));
    }

    void run(CaseState.Errand errand) {
        engine.getManagementService().executeJob(errand.job());
    }

    RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    TaskService tasks() {
        return engine.getTaskService();
    }

    @Override
    public void close() {
        scratch.close();
    }
}
