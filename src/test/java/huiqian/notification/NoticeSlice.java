package huiqian.notification;

import huiqian.notification.outbox.Outbox;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The notice book on an in-memory database with the real migrations; the clock stands at {@link Stand#NOW}. */
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false)
@Import({NoticeBoard.class, Outbox.class, NoticeSlice.Noon.class})
@interface NoticeSlice {

    @TestConfiguration
    class Noon {

        @Bean
        Clock clock() {
            return Clock.fixed(Stand.NOW, ZoneId.of("Asia/Shanghai"));
        }
    }
}
