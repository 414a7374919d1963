package huiqian.support;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The flows that were there when the application had started, and whom they let in. */
class Seeded {

    private static final String GRANTS = "select id_ from act_ru_authorization where resource_type_ = 6";

    private final RepositoryService repository;
    private final JdbcTemplate jdbc;
    private Set<String> deployments;
    private Set<String> grants;

    Seeded(RepositoryService repository, JdbcTemplate jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** Takes away what tests have deployed since; the first call sees what was seeded. */
    void restore() {
        if (deployments == null) {
            deployments = deployments();
            grants = grants();
            return;
        }
        Set<String> added = deployments();
        added.removeAll(deployments);
        added.forEach(deployment -> repository.deleteDeployment(deployment, true));
        Set<String> granted = grants();
        granted.removeAll(grants);
        granted.forEach(grant -> jdbc.update("delete from act_ru_authorization where id_ = ?", grant));
    }

    private Set<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> grants() {
        return new TreeSet<>(jdbc.queryForList(GRANTS, String.class));
    }
}
