package huiqian.flow.replay;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/**
 * An engine for one replay: a database of its own in memory that goes with it, no jobs run by themselves, no history, and in expressions nothing
 * but the words it is given. The application's own engine does not know of it, nor does anything that looks for engines.
 */
final class ScratchEngine implements AutoCloseable {

    private final ProcessEngine engine;
    private final ProcessEngineConfigurationImpl inside;

    ScratchEngine(Map<Object, Object> words, PathListener footsteps) {
        this.inside = configuration(words, footsteps);
        this.engine = build(inside);
    }

    /** One at a time: the engines' own list is not made for several threads. */
    private static ProcessEngine build(ProcessEngineConfiguration configuration) {
        synchronized (ScratchEngine.class) {
            ProcessEngine built = configuration.buildProcessEngine();
            ProcessEngines.unregister(built);
            return built;
        }
    }

    private static ProcessEngineConfigurationImpl configuration(Map<Object, Object> words, PathListener footsteps) {
        String name = "replay-" + UUID.randomUUID();
        ProcessEngineConfigurationImpl scratch = new StandaloneInMemProcessEngineConfiguration();
        scratch.setProcessEngineName(name);
        scratch.setJdbcUrl("jdbc:h2:mem:" + name);
        scratch.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_CREATE);
        scratch.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        scratch.setEnforceHistoryTimeToLive(false);
        scratch.setExpressionManager(new JuelExpressionManager(words));
        scratch.setCustomPreBPMNParseListeners(List.of(footsteps));
        scratch.setProcessEnginePlugins(List.of(new SpinProcessEnginePlugin()));
        scratch.setJavaSerializationFormatEnabled(false);
        scratch.setEnableExceptionsAfterUnhandledBpmnError(true);
        scratch.setDefaultNumberOfRetries(1);
        withoutFrills(scratch);
        return scratch;
    }

    private static void withoutFrills(ProcessEngineConfigurationImpl scratch) {
        scratch.setJobExecutorActivate(false);
        scratch.setMetricsEnabled(false);
        scratch.setTaskMetricsEnabled(false);
        scratch.setCmmnEnabled(false);
        scratch.setDmnEnabled(false);
        scratch.setAuthorizationEnabled(false);
        scratch.setTenantCheckEnabled(false);
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
        return inside.getCommandExecutorTxRequired().execute(context -> CaseState.of(instance, context));
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

    /** The last connection takes the database with it. */
    @Override
    public void close() {
        engine.close();
        inside.close();
    }
}
