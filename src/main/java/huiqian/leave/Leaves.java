package huiqian.leave;

import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/**
 * Leave on the attendance record, as a flow enters it. Each word may be said twice for one request without further
 * effect.
 */
@Vocabulary("leaves")
@Clause("R05 二5")
public interface Leaves {

    /** Enters the leave in the applicant's attendance record. */
    @Phrase("请假记入考勤")
    void enter(String requestId);

    /** Takes the leave out of the attendance record again. */
    @Phrase("从考勤中撤销请假")
    void strike(String requestId);

    /** Whether the leave was filed afterwards. */
    @Phrase("是否补假")
    boolean isRetroactive(String requestId);

    /** Whether the leave lasts longer than this many days of 24 hours. */
    @Phrase("请假是否超过该天数")
    boolean isLongerThan(String requestId, int days);
}
