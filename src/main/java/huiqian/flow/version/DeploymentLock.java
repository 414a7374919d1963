package huiqian.flow.version;

import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The row that the engine locks for each deployment on PostgreSQL. On H2 the engine locks nothing; as the first of the deployers this does, so
 * that deployments from Modeler wait there, too.
 */
@Component
public class DeploymentLock implements Deployer {

    private final JdbcClient jdbc;

    DeploymentLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) acquire();
    }

    /** Nobody else deploys from now to the end of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acquire() {
        jdbc.sql("select value_ from act_ge_property where name_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
    }
}
