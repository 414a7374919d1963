package huiqian.form;

import static huiqian.form.Forms.flaw;
import static huiqian.form.Forms.kept;
import static huiqian.form.Forms.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTests {

    private static final String DATE = "{'type':'datetime','key':'on','dateLabel':'日期','subtype':'date'}";
    private static final String TIME = "{'type':'datetime','key':'at','timeLabel':'时间','subtype':'time'}";
    private static final String DATETIME =
            "{'type':'datetime','key':'startsAt','dateLabel':'开始时间','subtype':'datetime','disallowPassedDates':true}";

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T14:00,2026-11-22T14:00",
        "2026-11-22T14:00:00,2026-11-22T14:00",
        "2026-11-22T06:00:00.000Z,2026-11-22T14:00",
        "2026-11-22T14:00+08:00,2026-11-22T14:00",
        "2026-11-22T06:00Z,2026-11-22T14:00",
        "2026-11-22T23:30Z,2026-11-23T07:30",
        "1900-01-01T00:00,1900-01-01T00:00",
        "2200-12-31T23:59,2200-12-31T23:59",
        "2028-02-29T00:00,2028-02-29T00:00"
    })
    void keepsADateWithTimeInUnionTime(String posted, String expected) {
        assertThat(kept(DATETIME, posted)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T10:00",
                "2026-11-22T24:00",
                "2026-11-22T14:60",
                "2026-13-01T10:00",
                "2026-11-22",
                "14:00",
                "2026-11-22 14:00",
                "22.11.2026",
                "1899-12-31T23:59",
                "2201-01-01T00:00",
                "2200-12-31T20:00Z",
                "+12026-11-22T14:00",
                "tomorrow",
                "2026-11-22T14:00+08:00[Asia/Shanghai]",
                "2026-11-22T14:00+25:00",
                "2026-1-2T14:00"
            })
    void refusesADateWithTimeThatIsNone(String posted) {
        assertThat(flaw(DATETIME, posted)).startsWith("「开始时间」应为有效的日期时间（如 2026-11-22T14:00），您填写的是「");
    }

    /** What is not kept is not dropped in silence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T14:00:59",
                "2026-11-22T14:00:01Z",
                "2026-11-22T14:00:00.5",
                "2026-11-22T14:00:00.0000000000000000000000001"
            })
    void refusesSeconds(String posted) {
        assertThat(flaw(DATETIME, posted))
                .startsWith("「开始时间」应为有效的日期时间（如 2026-11-22T14:00），精确到分钟，没有秒，您填写的是「" + posted.substring(0, 19));
    }

    @Test
    void refusesSecondsOfATime() {
        assertThat(kept(TIME, "14:00:00")).isEqualTo("14:00");
        assertThat(flaw(TIME, "14:00:30")).contains("精确到分钟，没有秒", "14:00:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2028-02-29", "1900-01-01", "2200-12-31"})
    void keepsDates(String posted) {
        assertThat(kept(DATE, posted)).isEqualTo(posted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2027-02-29",
                "2026-11-22T00:00",
                "1899-12-31",
                "2201-01-01",
                "20261122",
                "2026/11/22",
                "0000-00-00"
            })
    void refusesADateThatIsNone(String posted) {
        assertThat(flaw(DATE, posted)).isEqualTo("「日期」应为有效的日期（如 2026-11-22），您填写的是「" + posted + "」");
    }

    @ParameterizedTest
    @CsvSource({"14:00,14:00", "00:00,00:00", "23:59:00,23:59", "14:00+08:00,14:00", "06:00Z,14:00", "20:30Z,04:30"})
    void keepsTimesOfDayInUnionTime(String posted, String expected) {
        assertThat(kept(TIME, posted)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "14:60", "14", "2pm", "2026-11-22T14:00"})
    void refusesATimeThatIsNone(String posted) {
        assertThat(flaw(TIME, posted)).startsWith("「时间」应为有效的时间（如 14:00）");
    }

    @ParameterizedTest
    @ValueSource(strings = {DATE, TIME, DATETIME})
    void refusesWhatIsNoText(String field) {
        assertThat(flaw(field, new Date(0))).contains("不支持的内容");
        assertThat(flaw(field, 20261122)).contains("20261122");
        assertThat(flaw(field, List.of("2026-11-22"))).contains("2026-11-22");
        assertThat(kept(field, null)).isNull();
        assertThat(kept(field, "")).isNull();
    }

    @Test
    void isADateWhereNoSubtypeIsGiven() {
        assertThat(kept("{'type':'datetime','key':'on'}", "2026-11-22")).isEqualTo("2026-11-22");
    }

    @Test
    void showsMomentsAsPeopleWriteThem() {
        assertThat(shown(DATETIME, "2026-11-22T14:00")).isEqualTo("2026年11月22日 14:00");
        assertThat(shown(DATETIME, "2026-01-02T06:00Z")).isEqualTo("2026年1月2日 14:00");
        assertThat(shown(DATE, "2026-11-22")).isEqualTo("2026年11月22日");
        assertThat(shown(TIME, "14:00")).isEqualTo("14:00");
        assertThat(shown(DATE, "someday")).isEqualTo("someday");
        assertThat(shown(DATE, null)).isEqualTo("—");
        assertThat(shown(DATE, 5)).isEqualTo("5");
    }
}
