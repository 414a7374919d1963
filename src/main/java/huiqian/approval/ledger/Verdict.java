package huiqian.approval.ledger;

/** The answers of a decision step. */
public enum Verdict {
    APPROVE("同意"),
    REJECT("不同意"),
    RETURN("退回修改");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
