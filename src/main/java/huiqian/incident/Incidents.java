package huiqian.incident;

import java.util.List;

/** Work of the platform's own that failed until its tries were used up, and waits for an administrator. */
public interface Incidents {

    /** The most that {@link #open} shows. */
    int MOST = 200;

    /** What waits now, the latest first. */
    List<OpenIncident> open();

    /**
     * Has failed work tried once more, at once; whether it succeeds shows a moment later. The audit log says who asked, here as in Cockpit.
     *
     * @param person an administrator
     * @throws huiqian.shared.Refusal if it no longer waits, or they are none
     */
    void retry(String id, String person);
}
