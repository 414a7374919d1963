package huiqian.activity;

import huiqian.approval.ledger.Ledger;
import huiqian.shared.Refusal;
import huiqian.shared.UnionTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.springframework.stereotype.Component;

/** Keeps the approved activities and their reports. Runs in the caller's transaction. */
@Component("activities")
class ActivityOffice implements Activities {

    private final ActivityRepository activities;
    private final ActivityReportRepository reports;
    private final Ledger ledger;
    private final Clock clock;

    ActivityOffice(ActivityRepository activities, ActivityReportRepository reports, Ledger ledger, Clock clock) {
        this.activities = activities;
        this.reports = reports;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void approve(String requestId) {
        Proposal proposal = proposal(requestId);
        Activity activity = activities
                .findByRequestNumber(requestId)
                .orElseGet(() -> new Activity(requestId, ledger.get(requestId).getDepartment()));
        // Said again of what is entered already, it must not come too late by then.
        if (proposal.equals(activity.getProposal())) return;
        refuseIfLate(proposal);
        activity.approve(proposal, clock.instant());
        activities.save(activity);
    }

    private void refuseIfLate(Proposal proposal) {
        if (!proposal.hasBegun(LocalDateTime.now(clock))) return;
        String start = UnionTime.show(proposal.startsAt());
        throw new BpmnError("tooLate", "活动开始时间 %s 已过，不能批准，请修改时间后重新提交".formatted(start));
    }

    @Override
    public void archiveReport(String requestId) {
        ActivityReport report =
                reports.findByRequestNumber(requestId).orElseGet(() -> new ActivityReport(requestId, clock.instant()));
        report.state(ledger.answers(requestId));
        reports.save(report);
    }

    @Override
    public boolean isLargerThan(String requestId, int people) {
        Integer expected = proposal(requestId).expectedAttendance();
        return expected != null && expected > people;
    }

    @Override
    public boolean isCostlierThan(String requestId, double amount) {
        BigDecimal budget = proposal(requestId).budget();
        return budget != null && budget.compareTo(BigDecimal.valueOf(amount)) > 0;
    }

    private Proposal proposal(String requestId) {
        return Proposal.of(ledger.answers(requestId))
                .orElseThrow(() -> Refusal.conflict("申请 %s 没有填写活动名称或时间".formatted(requestId)));
    }
}
