package huiqian.member.turn;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Strikes shortly after each day begins; {@code huiqian.member.turn.enabled=false} silences it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "huiqian.member.turn.enabled", matchIfMissing = true)
class Midnight {

    private final CalendarChange turn;

    Midnight(CalendarChange turn) {
        this.turn = turn;
    }

    @Scheduled(cron = "30 0 0 * * *", zone = "Asia/Shanghai")
    void strike() {
        turn.announceToday();
    }
}
