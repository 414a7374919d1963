package huiqian.flow.version;

import huiqian.engine.NewDeployment;
import huiqian.engine.OnDeployment;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The row that the engine locks for each deployment on PostgreSQL. On H2 the engine locks nothing; as the first of the deployers this does, so
 * that deployments from Modeler wait there, too.
 */
@Component
@Order(OnDeployment.ALONE)
public class DeploymentLock implements OnDeployment {

    private final JdbcClient jdbc;

    DeploymentLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void before(NewDeployment deployment) {
        acquire();
    }

    /** Nobody else deploys from now to the end of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acquire() {
        jdbc.sql("select value_ from act_ge_property where name_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
    }
}
