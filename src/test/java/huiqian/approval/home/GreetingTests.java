package huiqian.approval.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreetingTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({"3, 夜深了", "7, 早上好", "9, 上午好", "12, 中午好", "17, 下午好", "18, 晚上好"})
    void suitsTheHour(int hour, String salutation) {
        assertThat(new Greeting(SUNDAY.atTime(hour, 0)).salutation()).isEqualTo(salutation);
    }

    @Test
    void namesTheDay() {
        assertThat(new Greeting(SUNDAY.atStartOfDay()).day()).isEqualTo("11月29日 星期日");
    }
}
