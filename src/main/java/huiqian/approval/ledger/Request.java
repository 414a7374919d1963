package huiqian.approval.ledger;

import huiqian.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An application under its number, and where it stands. Its state changes only through the methods of this class. */
@Entity
@Table(name = "hq_request")
public class Request {

    @Id
    private String number;

    private String flow;
    private String flowName;
    private String clause;
    private boolean trial;
    private String title;
    private String applicant;
    private String applicantName;
    private String department;
    private String departmentName;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** What was decided; stays APPROVED when the request is closed. */
    @Enumerated(EnumType.STRING)
    private Status outcome;

    /** 1 for the first filing, one more for each revision. */
    @Column(name = "filing_round")
    private int round;

    private Instant submittedAt;
    private Instant settledAt;
    private Instant closedAt;

    /** Since when its applicant has taken it back, though its flow may still be settling that. */
    private Instant withdrawnAt;

    private String processInstance;

    /** Hash over what was filed, by which a repeated click is recognised. */
    private String fingerprint;

    /** Whether it ever had an attachment; set past this class, so that nothing that goes on meanwhile takes it back. */
    @Column(insertable = false, updatable = false)
    private boolean attached;

    protected Request() {}

    Request(String number, Filing filing, String fingerprint, Instant now) {
        this.number = number;
        this.flow = filing.flow().key();
        this.flowName = filing.flow().name();
        this.clause = filing.flow().clause();
        this.trial = filing.flow().trial();
        this.title = filing.title();
        this.applicant = filing.applicant();
        this.applicantName = filing.applicantName();
        this.department = filing.department();
        this.departmentName = filing.departmentName();
        this.processInstance = filing.processInstance();
        this.fingerprint = fingerprint;
        this.status = Status.PENDING;
        this.round = 1;
        this.submittedAt = now;
    }

    void takeBack(Instant now) {
        withdrawnAt = now;
    }

    /** Whether its applicant has taken it back, though the record of that may still be under way. */
    public boolean isTakenBack() {
        return withdrawnAt != null || outcome == Status.WITHDRAWN;
    }

    public void sendBack() {
        if (outcome != null) throw Refusal.conflict("申请 %s 已有结果：%s，不能再退回修改".formatted(number, outcome.label()));
        status = Status.RETURNED;
    }

    void resubmit(String newTitle) {
        status = Status.PENDING;
        title = newTitle;
        round++;
    }

    /** @return whether this changed anything: settling again with the same outcome does not */
    boolean settle(Status result, Instant now) {
        if (outcome == result) return false;
        if (outcome != null) throw Refusal.conflict("申请 %s 已有结果：%s".formatted(number, outcome.label()));
        status = result;
        outcome = result;
        settledAt = now;
        return true;
    }

    /** @return whether this changed anything: closing again does not */
    public boolean close(Instant now) {
        if (status == Status.CLOSED) return false;
        if (status != Status.APPROVED) throw Refusal.conflict("申请 %s 尚未通过，不能办结".formatted(number));
        status = Status.CLOSED;
        closedAt = now;
        return true;
    }

    public String getNumber() {
        return number;
    }

    public String getFlow() {
        return flow;
    }

    public String getFlowName() {
        return flowName;
    }

    public String getClause() {
        return clause;
    }

    /** Whether it was filed in a flow that is only being tried. */
    public boolean isTrial() {
        return trial;
    }

    public String getTitle() {
        return title;
    }

    public String getApplicant() {
        return applicant;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public String getDepartment() {
        return department;
    }

    public String getDepartmentName() {
        return departmentName;
    }

    public Status getStatus() {
        return status;
    }

    public Status getOutcome() {
        return outcome;
    }

    public int getRound() {
        return round;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    boolean isAttached() {
        return attached;
    }

    String getFingerprint() {
        return fingerprint;
    }

    public String getProcessInstance() {
        return processInstance;
    }
}
