package huiqian.approval.ledger;

/** Running requests that go on under another version of their flow. */
public interface Moves {

    /**
     * Locks a request for as long as the transaction lasts, so that nobody decides or withdraws it while it is moved.
     *
     * @throws huiqian.shared.Refusal if there is no such request
     */
    Request enter(String number);

    /** Puts on file that the request, entered before, was moved, and has those told whom it concerns. */
    void file(Request request, int fromVersion, int toVersion, String by, String note);
}
