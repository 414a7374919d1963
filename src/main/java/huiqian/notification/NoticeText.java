package huiqian.notification;

import huiqian.approval.ApprovalEvents.StepOpened;
import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Status;
import huiqian.shared.UnionTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** The wording of notices. */
final class NoticeText {

    private NoticeText() {}

    static String opened(Request request, String step, Instant due) {
        String deadline = due == null ? "" : "，" + deadline(due);
        return "%s的「%s」等待您处理，申请人：%s%s".formatted(subject(request), step, request.getApplicantName(), deadline);
    }

    static String forGroups(Request request, StepOpened opened) {
        String deadline = opened.due() == null ? "" : "，" + deadline(opened.due());
        return "%s%s到了「%s」，等待处理，申请人：%s%s"
                .formatted(
                        request.getFlowName(), subject(request), opened.step(), request.getApplicantName(), deadline);
    }

    static String waiting(Request request, OpenStep step, Instant now) {
        return delay(request, step, now) + ahead(step, now) + "，请尽快处理";
    }

    /** The applicant asks, however long it waits. */
    static String nudged(Request request, OpenStep step, Instant now) {
        return "%s的「%s」：申请人请您尽快处理%s".formatted(subject(request), step.getStep(), ahead(step, now));
    }

    static String handedUp(Request request, OpenStep step, Instant now, Collection<String> names) {
        return "%s，已请上一级（%s）一并处理，请尽快处理".formatted(delay(request, step, now), String.join("、", names));
    }

    static String joined(Request request, OpenStep step, Instant now) {
        return delay(request, step, now) + "，现请您作为上一级一并处理";
    }

    static String stuckVote(Request request, OpenStep oldest, Instant now, Collection<String> missing) {
        return "%s%s，仍有 %d 人未投票（%s），请督促"
                .formatted(delay(request, oldest, now), ahead(oldest, now), missing.size(), String.join("、", missing));
    }

    static String returned(Request request, String reason) {
        String opinion = reason == null || reason.isBlank() ? "" : "。退回意见：" + reason;
        return "您的申请%s已退回，请修改后重新提交%s".formatted(subject(request), opinion);
    }

    static String settled(Request request, Status outcome) {
        // A 批件 allows something; of a no there is a record all the same.
        String file = outcome == Status.APPROVED ? "批件" : "记录";
        return "您的申请%s%s，%s可在「我的申请」中下载".formatted(subject(request), outcome.label(), file);
    }

    static String closed(Request request) {
        return "您的申请%s已办结，办结记录可在「我的申请」中下载".formatted(subject(request));
    }

    static String endedEarly(Request request, String by) {
        return "%s%s已由%s提前结束，原因见「审批记录」".formatted(request.getFlowName(), subject(request), by);
    }

    static String movedForApplicant(Request request, int version) {
        return "您的申请%s已改按新流程（第 %d 版）办理，不需要您重新提交".formatted(subject(request), version);
    }

    static String movedForDecider(Request request, OpenStep step, int version) {
        return "%s已改按新流程（第 %d 版）办理，「%s」等待您处理".formatted(subject(request), version, step.getStep());
    }

    static String arrived(Request request, String step) {
        return "请知悉：%s%s%s，申请人：%s，目前%s"
                .formatted(
                        request.getFlowName(),
                        subject(request),
                        arrival(step),
                        request.getApplicantName(),
                        request.getStatus().label());
    }

    /** The part of it that is the same however the request was changed in between. */
    static String arrival(String step) {
        return "已进行到「%s」".formatted(step);
    }

    static String inherited(String posts, int steps) {
        return "您现担任%s，有 %d 件待办等您处理".formatted(posts, steps);
    }

    static String failed(String message) {
        return message + "。请在「故障」页面（/incidents）查看处理办法，并重试";
    }

    private static String subject(Request request) {
        return "%s「%s」（%s）".formatted(request.isTrial() ? "【试运行】" : "", request.getTitle(), request.getNumber());
    }

    private static String delay(Request request, OpenStep step, Instant now) {
        String waited = UnionTime.inWords(Duration.between(step.getOpenedAt(), now));
        return "%s的「%s」已等待%s"
                .formatted(subject(request), step.getStep(), waited.startsWith("不") ? waited : " " + waited);
    }

    /** What is over needs no mention. */
    private static String ahead(OpenStep step, Instant now) {
        boolean lies = step.getDue() != null && step.getDue().isAfter(now);
        return lies ? "（%s）".formatted(deadline(step.getDue())) : "";
    }

    private static String deadline(Instant due) {
        return "期限 %s".formatted(UnionTime.show(due));
    }
}
