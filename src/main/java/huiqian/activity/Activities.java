package huiqian.activity;

import huiqian.shared.Asked;
import huiqian.shared.Asked.Answer;
import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/**
 * The union's activities, as a flow enters them. Each word may be said twice for one request without further effect.
 */
@Vocabulary(
        value = "activities",
        title = "活动",
        flow = "activity-proposal",
        fields = {
            @Asked(value = "activityName", as = Answer.TEXT, needed = true, ruled = true, most = 200),
            @Asked(value = "category", as = Answer.TEXT, most = 40),
            @Asked(value = "startsAt", as = Answer.MOMENT, needed = true, ruled = true),
            @Asked(value = "endsAt", as = Answer.MOMENT, needed = true, ruled = true),
            @Asked(value = "venue", as = Answer.TEXT, most = 200),
            @Asked(value = "expectedAttendance", as = Answer.NUMBER, most = 1_000_000_000),
            @Asked(value = "budget", as = Answer.NUMBER, most = 100_000_000_000L),
            @Asked(value = "attendance", as = Answer.NUMBER, most = 1_000_000_000),
            @Asked(value = "actualCost", as = Answer.NUMBER, most = 100_000_000_000L),
            @Asked(value = "summary", as = Answer.TEXT)
        })
@Clause({"R05 一5", "R05 一6", "R20 3.3"})
public interface Activities {

    /**
     * Enters the proposed activity among the approved ones.
     *
     * @throws org.camunda.bpm.engine.delegate.BpmnError {@code tooLate} if it should have begun by now; the message
     *     says so in Chinese
     */
    @Phrase(
            value = "登记获准的活动",
            fields = {"activityName", "category", "startsAt", "endsAt", "venue", "expectedAttendance", "budget"},
            subject = {"activityName", "category", "startsAt", "endsAt", "venue", "expectedAttendance", "budget"},
            errors = "tooLate 活动开始时间已过")
    void approve(String requestId);

    /** Files the activity report: attendance, cost, summary. */
    @Phrase(
            value = "活动报表存档",
            fields = {"attendance", "actualCost", "summary"})
    void archiveReport(String requestId);

    /** Whether more people are expected than this. */
    @Phrase(
            value = "预计人数是否超过该数",
            arguments = "人数",
            fields = {"expectedAttendance", "activityName", "startsAt", "endsAt"})
    boolean isLargerThan(String requestId, int people);

    /** Whether the budget is higher than this amount in yuan. */
    @Phrase(
            value = "预算是否超过该金额",
            arguments = "金额（元）",
            fields = {"budget", "activityName", "startsAt", "endsAt"})
    boolean isCostlierThan(String requestId, double amount);
}
