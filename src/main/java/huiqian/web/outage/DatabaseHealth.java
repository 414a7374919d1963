package huiqian.web.outage;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The database's part of readiness, by a question to it and not by the look of a connection; takes the place of Spring Boot's by its name. */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private final DatabaseProbe probe;

    DatabaseHealth(DatabaseProbe probe) {
        this.probe = probe;
    }

    @Override
    public Health health() {
        return (probe.isAwayNow() ? Health.down() : Health.up()).build();
    }
}
