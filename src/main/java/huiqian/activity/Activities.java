package huiqian.activity;

import huiqian.shared.Clause;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;

/**
 * The union's activities, as a flow enters them. Each word may be said twice for one request without further effect.
 */
@Vocabulary("activities")
@Clause({"R05 一5", "R05 一6", "R20 3.3"})
public interface Activities {

    /**
     * Enters the proposed activity among the approved ones.
     *
     * @throws org.camunda.bpm.engine.delegate.BpmnError {@code tooLate} if it should have begun by now; the message
     *     says so in Chinese
     */
    @Phrase("登记获准的活动；开始时间已过为 tooLate")
    void approve(String requestId);

    /** Files the activity report: attendance, cost, summary. */
    @Phrase("活动报表存档")
    void archiveReport(String requestId);

    /** Whether more people are expected than this. */
    @Phrase("预计人数是否超过该数")
    boolean isLargerThan(String requestId, int people);

    /** Whether the budget is higher than this amount in yuan. */
    @Phrase("预算是否超过该金额（元）")
    boolean isCostlierThan(String requestId, double amount);
}
