package huiqian.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The {@link WholeApplication} on PostgreSQL, configured as docker-compose does it: the profile and three variables of the
 * environment. Runs in a JVM without the other one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("postgres")
@ActiveProfiles({"demo", "postgres"})
@Import({FlowDriver.class, FirstMorning.class, Http.class})
@ExtendWith(FirstMorning.Extension.class)
@ContextConfiguration(initializers = WholeApplicationOnPostgres.Database.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "huiqian.member.turn.enabled=false",
            "huiqian.notification.schedule.enabled=false",
            "huiqian.notification.private-addresses=true",
            "huiqian.secret=for tests",
            "huiqian.passwords.strength=4"
        })
public @interface WholeApplicationOnPostgres {

    /** A server of its own, which outlives everything in the context that still has a connection, and then goes. */
    class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            EmbeddedPostgres postgres = start();
            // Disposed of in the reverse order: what is first here is last there.
            ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                    .registerDisposableBean("postgres", postgres::close);
            TestPropertyValues.of(
                            "SPRING_DATASOURCE_URL=" + postgres.getJdbcUrl("postgres", "postgres"),
                            "SPRING_DATASOURCE_USERNAME=postgres",
                            "SPRING_DATASOURCE_PASSWORD=postgres")
                    .applyTo(context);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
