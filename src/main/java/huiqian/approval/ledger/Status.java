package huiqian.approval.ledger;

/** Where a request stands, and how its applicant reads it. */
public enum Status {
    PENDING("审批中"),
    RETURNED("已退回，待修改"),
    APPROVED("已通过"),
    REJECTED("未通过"),
    WITHDRAWN("已撤回"),
    CLOSED("已办结");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the applicant may still take the request back. */
    public boolean isOpen() {
        return this == PENDING || this == RETURNED;
    }
}
