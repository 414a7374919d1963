package huiqian.member;

import java.util.List;
import java.util.Set;

/** What waits for people because of who they are in the union: for whoever changes posts and wants to know first what that moves. */
public interface Duties {

    /** What waits for the person now, ballots apart: those stay with whom they were given to. */
    List<Duty> of(String person);

    /** Whose it is by the posts that the running transaction sees. */
    Set<String> holdersOf(Duty duty);

    /**
     * A step of a request.
     *
     * @param id tells it from others
     */
    record Duty(String id, String number, String title, String step) {}
}
