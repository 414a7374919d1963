package huiqian.support;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Puts the office back to its first morning: nothing filed, nothing decided, every room free, every asset as the register was begun, no flow deployed but
 * the shipped ones.
 */
@TestComponent
public class FirstMorning {

    /** A Monday, 09:00. */
    public static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 23, 9, 0);

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Seeded seeded;
    private final OwnTables tables;
    private final JdbcTemplate jdbc;

    FirstMorning(RuntimeService runtime, IdentityService identity, RepositoryService repository, JdbcTemplate jdbc) {
        this.runtime = runtime;
        this.identity = identity;
        this.seeded = new Seeded(repository, jdbc);
        this.tables = new OwnTables(jdbc);
        this.jdbc = jdbc;
    }

    public void dawn() {
        identity.clearAuthentication();
        StoppedClock.stop();
        List<String> running = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!running.isEmpty()) runtime.deleteProcessInstances(running, "first morning", true, true);
        seeded.restore();
        jdbc.update("delete from act_hi_incident");
        tables.restore();
    }

    static class Extension implements BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(FirstMorning.class)
                    .dawn();
        }
    }
}
