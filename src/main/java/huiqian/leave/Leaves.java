package huiqian.leave;

import huiqian.shared.Asked;
import huiqian.shared.Asked.Answer;
import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/**
 * Leave on the attendance record, as a flow enters it. Each word may be said twice for one request without further
 * effect.
 */
@Vocabulary(
        value = "leaves",
        title = "请假考勤",
        flow = "leave-request",
        fields = {
            @Asked(value = "startsAt", as = Answer.MOMENT, needed = true, ruled = true),
            @Asked(value = "endsAt", as = Answer.MOMENT, needed = true, ruled = true),
            @Asked(value = "occasion", as = Answer.TEXT, most = 40),
            @Asked(value = "occasionName", as = Answer.TEXT, most = 200),
            @Asked(value = "retroactive", as = Answer.FLAG, ruled = true),
            @Asked(value = "explanation", as = Answer.TEXT, ruled = true)
        })
@Clause("R05 二5")
public interface Leaves {

    /** Enters the leave in the applicant's attendance record. */
    @Phrase(
            value = "请假记入考勤",
            fields = {"startsAt", "endsAt", "occasion", "occasionName", "retroactive"},
            subject = {"startsAt", "endsAt", "occasion", "occasionName", "retroactive"})
    void enter(String requestId);

    /** Takes the leave out of the attendance record again. */
    @Phrase(value = "从考勤中撤销请假", undoes = "enter")
    void strike(String requestId);

    /** Whether the leave was filed afterwards. */
    @Phrase(
            value = "是否补假",
            fields = {"retroactive", "startsAt", "endsAt"})
    boolean isRetroactive(String requestId);

    /** Whether the leave lasts longer than this many days of 24 hours. */
    @Phrase(
            value = "请假是否超过该天数",
            arguments = "天数，每天按 24 小时计",
            fields = {"startsAt", "endsAt"})
    boolean isLongerThan(String requestId, int days);
}
