package huiqian.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import huiqian.approval.Objection;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomRulesTests {

    @Test
    void acceptsSoundBorrowing() {
        assertThat(objections("2026-11-25T14:00", "2026-11-25T16:00")).isEmpty();
    }

    @Test
    void acceptsWholeOpeningDay() {
        assertThat(objections("2026-11-25T08:00", "2026-11-25T22:00")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-25T14:00", "2026-11-25T12:30"})
    void rejectsEndNotAfterStart(String end) {
        assertThat(objections("2026-11-25T14:00", end))
                .extracting(Objection::field, Objection::message)
                .contains(
                        tuple("endsAt", "结束时间「2026年11月25日 %s」应晚于开始时间「2026年11月25日 14:00」".formatted(end.substring(11))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T14:10, 2026-11-25T16:00, 开始时间「2026年11月25日 14:10」应为整点或半点",
        "2026-11-25T14:00, 2026-11-25T16:29, 结束时间「2026年11月25日 16:29」应为整点或半点",
        "2026-11-25T14:00:01, 2026-11-25T16:30, 开始时间「2026年11月25日 14:00」应为整点或半点"
    })
    void rejectsTimeOffTheHalfHour(String from, String to, String message) {
        assertThat(objections(from, to)).extracting(Objection::message).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:30, 开始时间「2026年11月20日 10:30」距现在不足一小时，请至少提前一小时申请",
        "2026-11-20T10:00, 开始时间「2026年11月20日 10:00」已过",
        "2026-11-19T14:00, 开始时间「2026年11月19日 14:00」已过"
    })
    void rejectsStartLessThanAnHourAhead(String from, String message) {
        String to = from.substring(0, 11) + "16:00";
        assertThat(objections(from, to)).extracting(Objection::message).containsExactly(message);
    }

    @Test
    void acceptsStartExactlyAnHourAhead() {
        assertThat(objections("2026-11-20T11:00", "2026-11-20T12:00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T07:30, 2026-11-25T09:00, 2026年11月25日 07:30 至 09:00",
        "2026-11-25T21:00, 2026-11-25T22:30, 2026年11月25日 21:00 至 22:30",
        "2026-11-25T14:00, 2026-11-26T16:00, 2026年11月25日 14:00 至 2026年11月26日 16:00"
    })
    void rejectsTimeOutsideOpeningHours(String from, String to, String period) {
        assertThat(objections(from, to))
                .containsExactly(
                        new Objection("startsAt", "借用时间「%s」不在 R101 的开放时间 08:00-22:00 之内，不能跨日".formatted(period)));
    }

    @Test
    void letsRoomOpenUntilMidnightBeUsedUntilThen() {
        Room late = new Room("R9", "夜读室", 40, LocalTime.of(18, 0), LocalTime.MIDNIGHT);

        assertThat(objections(late, "2026-11-25T20:00", "2026-11-26T00:00")).isEmpty();
        assertThat(objections(late, "2026-11-25T20:00", "2026-11-26T00:30"))
                .extracting(Objection::message)
                .singleElement()
                .asString()
                .contains("18:00-24:00");
    }

    @Test
    void letsRoomThatNeverClosesBeKeptForDaysButNotForMonths() {
        Room always = new Room("R8", "仓库", 40, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

        assertThat(objections(always, "2026-11-25T20:00", "2026-11-28T09:00")).isEmpty();
        assertThat(objections(always, "2026-11-25T20:00", "2027-11-25T20:00"))
                .extracting(Objection::message)
                .containsExactly("借用时间「2026年11月25日 20:00 至 2027年11月25日 20:00」超过 31 天");
    }

    @Test
    void rejectsMorePeopleThanTheRoomHolds() {
        assertThat(objectionsWith("attendance", 41))
                .containsExactly(new Objection("attendance", "R101 最多容纳 40 人，您填写的是 41"));
        assertThat(objectionsWith("attendance", 40)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "19912345678",
                "010-62345678",
                "0571-87654321-806",
                "87654321",
                "02162345678",
                "+8613800138000",
                "０１０-62345678",
                "010 62345678"
            })
    void acceptsMainlandPhone(String phone) {
        assertThat(objectionsWith("phone", phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12800138000", "1380013800", "138001380000", "+1 202 555 0100", "1.38E+10", "电话"})
    void rejectsWhatIsNoMainlandPhone(String phone) {
        assertThat(objectionsWith("phone", phone))
                .containsExactly(new Objection("phone", "联系电话「%s」不是大陆手机号码或固定电话".formatted(phone)));
    }

    private static List<Objection> objections(String from, String to) {
        return objections(RoomFixtures.conferenceRoom(), from, to);
    }

    private static List<Objection> objections(Room room, String from, String to) {
        return objections(room, RoomFixtures.application(room.getCode(), from, to));
    }

    private static List<Objection> objectionsWith(String field, Object value) {
        Map<String, Object> data = RoomFixtures.application("R101", "2026-11-25T14:00", "2026-11-25T16:00");
        data.put(field, value);
        return objections(RoomFixtures.conferenceRoom(), data);
    }

    private static List<Objection> objections(Room room, Map<String, Object> data) {
        LocalDateTime now = LocalDateTime.parse(RoomFixtures.TODAY);
        return RoomRules.objections(new RoomRules.Case(Booking.of(data).orElseThrow(), room, now));
    }
}
