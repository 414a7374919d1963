package huiqian.member.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

class MidnightTests {

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withBean(CalendarChange.class, () -> new CalendarChange(null, null, null))
            .withUserConfiguration(Midnight.class);

    @Test
    void strikesEveryDayUnlessSilenced() {
        house.run(context -> assertThat(context.getBean(ScheduledAnnotationBeanPostProcessor.class)
                        .getScheduledTasks())
                .hasSize(1));
    }

    @Test
    void staysSilentWhereItIsSwitchedOff() {
        house.withPropertyValues("huiqian.member.turn.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(Midnight.class));
    }
}
