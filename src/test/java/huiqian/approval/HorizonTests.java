package huiqian.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonTests {

    private final Horizon horizon = new Horizon(new MovableClock("2026-11-23T09:00"), 366, 366, 184);

    private List<Objection> objections(String startsAt, String endsAt) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("startsAt", startsAt);
        answers.put("endsAt", endsAt);
        return horizon.objections(answers);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00,2026-11-23T10:00",
        "2027-11-24T23:59,2027-11-25T08:00",
        "2025-11-22T00:00,2025-11-22T08:00",
        "2026-12-01T08:00,2027-06-03T08:00",
        "2026-12-01T08:00,",
        ",2026-12-01T08:00",
        ","
    })
    void letsPeriodsOfOurDaysPass(String startsAt, String endsAt) {
        assertThat(objections(startsAt, endsAt)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2062-01-01T00:00,2099-01-01T00:00,startsAt",
        "2027-11-25T00:00,2027-11-25T08:00,startsAt",
        "2025-11-21T23:59,2025-11-22T08:00,startsAt",
        "1999-01-01T00:00,,startsAt",
        ",2099-01-01T00:00,endsAt",
        "2026-12-01T08:00,2027-06-03T08:01,endsAt",
        "2026-12-01T08:00,2099-01-01T08:00,endsAt"
    })
    void refusesWhatCannotBeMeant(String startsAt, String endsAt, String field) {
        assertThat(objections(startsAt, endsAt)).extracting(Objection::field).containsExactly(field);
    }

    @Test
    void namesTheBounds() {
        assertThat(objections("2062-01-01T00:00", "2099-01-01T00:00").get(0).message())
                .isEqualTo("开始时间「2062年1月1日 00:00」离今天太远，应在 2025年11月22日 至 2027年11月24日 之间");
        assertThat(objections("2026-12-01T08:00", "2027-08-01T08:00").get(0).message())
                .isEqualTo("开始时间「2026年12月1日 08:00」至结束时间「2027年8月1日 08:00」超过 184 天");
    }
}
