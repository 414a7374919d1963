package huiqian.audit;

import huiqian.approval.MovableClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The log with the real migrations, on an in-memory database unless a test brings its own. */
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@DataJpaTest(showSql = false)
@Import({Recorder.class, AuditLog.class, LogSlice.Morning.class})
@interface LogSlice {

    @TestConfiguration
    class Morning {

        @Bean
        MovableClock clock() {
            return new MovableClock("2026-11-23T09:00");
        }
    }
}
