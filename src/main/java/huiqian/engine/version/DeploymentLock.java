package huiqian.engine.version;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The row that the engine locks for each deployment on PostgreSQL, also of those that come from Modeler. On H2 the engine locks nothing, and our
 * own decisions wait for each other only.
 */
@Component
class DeploymentLock {

    private final JdbcClient jdbc;

    DeploymentLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else deploys from now to the end of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void acquire() {
        jdbc.sql("select value_ from act_ge_property where name_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
    }
}
