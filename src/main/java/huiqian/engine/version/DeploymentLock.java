package huiqian.engine.version;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The row that the engine locks for each deployment, also of those that come from Modeler. */
@Component
class DeploymentLock {

    private final ProcessEngine engine;

    DeploymentLock(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Nobody else deploys from now to the end of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acquire() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        configuration.getCommandExecutorTxRequired().execute(context -> {
            context.getPropertyManager().acquireExclusiveLock();
            return null;
        });
    }
}
