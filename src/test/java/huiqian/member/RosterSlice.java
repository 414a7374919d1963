package huiqian.member;

import huiqian.member.turn.CalendarChange;
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
import org.springframework.test.context.event.RecordApplicationEvents;

/** The roster on an in-memory database with the real migrations; the clock stands at noon of {@link Terms#TODAY}. */
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false)
@RecordApplicationEvents
@Import({
    RosterBook.class,
    RosterShelf.class,
    Tenures.class,
    GroupMemory.class,
    OfficeHolders.class,
    TermsToday.class,
    CalendarChange.class,
    RosterSlice.Noon.class
})
public @interface RosterSlice {

    @TestConfiguration
    class Noon {

        private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

        @Bean
        Clock clock() {
            return Clock.fixed(Terms.TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE);
        }
    }
}
