package huiqian.leave;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.MovableClock;
import huiqian.approval.Objection;
import huiqian.approval.ledger.Draft;
import huiqian.approval.ledger.DraftFixtures;
import huiqian.approval.ledger.PaperLedger;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.RequestFixtures;
import huiqian.approval.ledger.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveRulesTests {

    private static final String FIRST = "QJ-2026-0001";
    private static final Objection OVERLAP =
            new Objection("startsAt", "与已有请假 QJ-2026-0001（2026年11月25日 14:00 至 2026年11月25日 16:00）时间重叠");

    private final PaperLedger ledger = new PaperLedger();
    private final Map<String, Map<String, Absence>> entered = new HashMap<>();
    private final LeaveCheck check = new LeaveCheck(
            ledger, person -> entered.getOrDefault(person, Map.of()), new MovableClock("2026-11-20T10:00"));

    @Test
    void acceptsComingLeave() {
        assertThat(objections(leave("2026-11-25T14:00", "2026-11-25T16:00"))).isEmpty();
    }

    @Test
    void rejectsEndNotAfterStart() {
        assertThat(objections(leave("2026-11-25T14:00", "2026-11-25T14:00")))
                .containsExactly(new Objection("endsAt", "结束时间「2026年11月25日 14:00」应晚于开始时间「2026年11月25日 14:00」"));
    }

    @Test
    void rejectsPastLeaveThatIsNotMarkedAsSuch() {
        assertThat(objections(leave("2026-11-20T09:59", "2026-11-20T12:00")))
                .containsExactly(new Objection("startsAt", "请假开始时间「2026年11月20日 09:59」已过，请勾选「补假」并说明原因"));
    }

    @Test
    void leaveThatBeginsRightNowIsNotPast() {
        assertThat(objections(leave("2026-11-20T10:00", "2026-11-20T12:00"))).isEmpty();
    }

    @Test
    void acceptsPastLeaveThatIsExplained() {
        assertThat(objections(retroactive("2026-11-19T14:00", "突发急病"))).isEmpty();
    }

    @Test
    void rejectsComingLeaveMarkedAsPast() {
        assertThat(objections(retroactive("2026-11-25T14:00", "突发急病")))
                .containsExactly(new Objection("retroactive", "请假开始时间「2026年11月25日 14:00」未到，不是补假，请取消勾选「补假」"));
    }

    @Test
    void rejectsPastLeaveWithoutExplanation() {
        assertThat(objections(retroactive("2026-11-19T14:00", null)))
                .containsExactly(new Objection("explanation", "补假须填写补假原因"));
        assertThat(objections(retroactive("2026-11-19T14:00", "  "))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-25T13:00/2026-11-25T14:30",
                "2026-11-25T15:00/2026-11-25T15:30",
                "2026-11-24T08:00/2026-11-26T08:00"
            })
    void rejectsOverlappingLeaveAndNamesTheOther(String period) {
        fileFirst();

        assertThat(objections(leave(period.split("/")[0], period.split("/")[1])))
                .containsExactly(OVERLAP);
    }

    @Test
    void acceptsLeaveThatOnlyTouchesAnother() {
        fileFirst();

        assertThat(objections(leave("2026-11-25T16:00", "2026-11-25T18:00"))).isEmpty();
        assertThat(objections(leave("2026-11-25T12:00", "2026-11-25T14:00"))).isEmpty();
    }

    @Test
    void revisionDoesNotOverlapItself() {
        fileFirst();

        assertThat(check.check(draft(FIRST, "artsMember", leave("2026-11-25T15:00", "2026-11-25T17:00"))))
                .isEmpty();
    }

    @Test
    void othersMayBeAwayAtTheSameTime() {
        fileFirst();

        assertThat(check.check(draft(null, "sportsMember", leave("2026-11-25T14:00", "2026-11-25T16:00"))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REJECTED", "WITHDRAWN"})
    void onlyLeaveThatStillStandsIsInTheWay(Status outcome) {
        ledger.file(RequestFixtures.settled(first(), outcome), leave("2026-11-25T14:00", "2026-11-25T16:00"));

        assertThat(objections(leave("2026-11-25T14:00", "2026-11-25T16:00")))
                .isEqualTo(outcome == Status.APPROVED ? List.of(OVERLAP) : List.of());
    }

    @Test
    void asksForMissingTimes() {
        assertThat(objections(Map.of("startsAt", "2026-11-25T14:00")))
                .containsExactly(new Objection("startsAt", "请填写开始时间和结束时间"));
    }

    private void fileFirst() {
        ledger.file(first(), leave("2026-11-25T14:00", "2026-11-25T16:00"));
    }

    private static Request first() {
        return RequestFixtures.pending(FIRST, "leave-request", "artsMember", "Arts");
    }

    private List<Objection> objections(Map<String, Object> data) {
        return check.check(draft(null, "artsMember", data));
    }

    private Draft draft(String number, String applicant, Map<String, Object> data) {
        return DraftFixtures.draft("leave-request", number, applicant, data);
    }

    private static Map<String, Object> leave(String from, String to) {
        return new HashMap<>(Map.of("startsAt", from, "endsAt", to, "occasion", "meeting", "occasionName", "例会"));
    }

    private static Map<String, Object> retroactive(String from, String explanation) {
        Map<String, Object> data = leave(from, from.substring(0, 11) + "18:00");
        data.put("retroactive", true);
        data.put("explanation", explanation);
        return data;
    }
}
