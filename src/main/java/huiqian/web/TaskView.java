package huiqian.web;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.shared.UnionTime;
import java.util.function.UnaryOperator;

/**
 * A step as clients read it.
 *
 * @param verdict what was decided; null while it waits, and for steps that are no decisions
 * @param verdictName what the step's form calls it
 * @param deciders how many may do it
 * @param claimedBy the name of whoever says to be at it; null if nobody does
 * @param over what became of the step, in words; null while it waits
 */
record TaskView(
        String task,
        String number,
        String title,
        String step,
        String kind,
        String verdict,
        String verdictName,
        int deciders,
        String claimedBy,
        String over) {

    static TaskView of(OpenStep step, Request request, Decision decision, String said, UnaryOperator<String> names) {
        return new TaskView(
                step.getTask(),
                request.getNumber(),
                request.getTitle(),
                step.getStep(),
                step.getKind().name(),
                decision == null ? null : decision.getVerdict().name(),
                said,
                step.getDeciders().size(),
                names.apply(step.getClaimedBy()),
                step.isOpen() ? null : over(request, decision, said, names.apply(step.getClosedBy())));
    }

    private static String over(Request request, Decision decision, String said, String closer) {
        if (decision != null)
            return "已由%s在 %s 处理：%s".formatted(decision.getDeciderName(), UnionTime.show(decision.getDecidedAt()), said);
        if (closer != null) return "已由%s处理".formatted(closer);
        return request.getStatus() == Status.WITHDRAWN ? "申请人已撤回这份申请" : "这一步已结束，无需处理";
    }
}
