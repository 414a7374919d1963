package huiqian.notification;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.shared.UnionTime;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTextTests {

    @ParameterizedTest
    @CsvSource({
        "PT-5S,不到 1 分钟",
        "PT59S,不到 1 分钟",
        "PT1M,1 分钟",
        "PT59M59S,59 分钟",
        "PT1H,1 小时",
        "PT23H59M,23 小时",
        "PT24H,1 天",
        "PT24H59M,1 天",
        "PT47H,1 天 23 小时",
        "PT72H,3 天"
    })
    void wordsHowLongAStepHasWaited(Duration duration, String words) {
        assertThat(UnionTime.inWords(duration)).isEqualTo(words);
    }
}
