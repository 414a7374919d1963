package huiqian.flow;

import static huiqian.engine.EnginePlugin.appended;

import huiqian.flow.gate.GateKeeper;
import huiqian.flow.trial.FencedChecks;
import huiqian.flow.trial.TrialFence;
import huiqian.flow.version.DeploymentLock;
import huiqian.flow.version.DeploymentNews;
import huiqian.flow.version.DuplicateRule;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Builds into the engine what watches over a change of flows: the gate, the lock and the log of deployments, the fence around trials. */
@Component
class FlowPlugin extends AbstractProcessEnginePlugin {

    private final GateKeeper gate;
    private final DeploymentLock lock;
    private final DeploymentNews news;

    FlowPlugin(GateKeeper gate, DeploymentLock lock, DeploymentNews news) {
        this.gate = gate;
        this.lock = lock;
        this.news = news;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBpmnParseFactory(gate);
        // The lock in the database stands for the engine's own monitor: whoever holds the one would wait for the other
        // for good.
        engine.setDeploymentSynchronized(false);
        engine.setCustomPreDeployers(appended(appended(engine.getCustomPreDeployers(), lock), gate));
        engine.setCustomPostDeployers(appended(engine.getCustomPostDeployers(), news.ofDeployments()));
        engine.setCustomSessionFactories(appended(engine.getCustomSessionFactories(), new TrialFence.Factory()));
        engine.setCommandCheckers(new ArrayList<>(List.of(new FencedChecks())));
        engine.setDeploymentHandlerFactory(DuplicateRule::new);
    }
}
