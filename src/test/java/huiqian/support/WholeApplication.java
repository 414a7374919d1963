package huiqian.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application with its demo data on an in-memory database, the same one for all tests that ask for it. Each test finds the office
 * as on its first morning; the job executor is off, jobs run when the {@link FlowDriver} runs them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("application")
@ActiveProfiles("demo")
@Import({FlowDriver.class, FirstMorning.class, Http.class})
@ExtendWith(FirstMorning.Extension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:office;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=60000",
            "spring.datasource.hikari.maximum-pool-size=20",
            "camunda.bpm.job-execution.enabled=false",
            "huiqian.member.turn.enabled=false",
            "huiqian.notification.schedule.enabled=false",
            "huiqian.notification.private-addresses=true",
            "huiqian.secret=for tests",
            "huiqian.passwords.strength=4"
        })
public @interface WholeApplication {}
