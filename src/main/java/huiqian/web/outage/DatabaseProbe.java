package huiqian.web.outage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. It is asked every two seconds, on a connection of its own, so that a busy pool is not mistaken for an absent
 * database; it is away once it refuses, or has not answered for five seconds.
 */
@Component
@DependsOn("dataSource")
class DatabaseProbe implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseProbe.class);
    private static final String QUESTION = "select count(*) from hq_department";
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DataSource database;
    private final ScheduledExecutorService thread;
    private volatile boolean watching;
    private volatile boolean refused;
    private volatile long answered;

    DatabaseProbe(DataSourceProperties properties) {
        this.database = properties
                .initializeDataSourceBuilder()
                .type(SimpleDriverDataSource.class)
                .build();
        var threads = new CustomizableThreadFactory("database-probe-");
        threads.setDaemon(true);
        this.thread = Executors.newSingleThreadScheduledExecutor(threads);
    }

    /** Before, its tables may not be there. */
    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        answered = System.nanoTime();
        watching = true;
        thread.scheduleWithFixedDelay(this::ask, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isAway() {
        return watching && (refused || System.nanoTime() - answered > PATIENCE.toNanos());
    }

    /** The same, but the database is asked once more if it answered the last time; that takes two seconds at most. */
    boolean isAwayNow() {
        if (!watching || isAway()) return isAway();
        try {
            thread.submit(this::ask).get(EVERY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException slow) {
            LOG.debug("The database has not answered within {}", EVERY);
        } catch (ExecutionException | RejectedExecutionException ended) {
            LOG.debug("The database is asked no more", ended);
        }
        return isAway();
    }

    private void ask() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
            statement.setQueryTimeout((int) EVERY.toSeconds());
            statement.execute(QUESTION);
            if (isAway()) LOG.info("The database answers again");
            answered = System.nanoTime();
            refused = false;
        } catch (SQLException | RuntimeException away) {
            if (!refused) LOG.error("The database does not answer: {}", away.getMessage());
            refused = true;
        }
    }

    /** H2 closes its file with the last connection; none may follow. */
    @Override
    public void destroy() throws InterruptedException {
        watching = false;
        thread.shutdownNow();
        thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }
}
