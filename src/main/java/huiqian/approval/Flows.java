package huiqian.approval;

import java.time.LocalDateTime;
import java.util.Map;

/** What the house asks of the engine; the engine package answers it. */
public interface Flows {

    /** Files an application for somebody, as if they had submitted its form. Answers the number. */
    String start(String flow, String applicant, Map<String, Object> data);

    /** Tells the request's flow that its applicant takes it back. */
    void withdraw(String processInstance);

    /**
     * Tells the request's flow that what it was approved for ends at this time, now or earlier: what waits for that end goes on at once.
     *
     * @return whether anything waited for it
     */
    boolean endAt(String processInstance, LocalDateTime end);

    /** Ends what still runs of a request's flow; does nothing where it has come to its end. */
    void end(String processInstance);
}
