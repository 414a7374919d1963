package huiqian.approval.ledger;

/**
 * A field as somebody answered it, with the label it had then.
 *
 * @param value as it reads; blank if there was no answer
 * @param asked whether this form asked for it; otherwise it only shows what an earlier one says
 */
public record Answered(String key, String label, String value, boolean asked) {}
