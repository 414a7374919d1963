package huiqian.approval;

import java.util.Collection;
import java.util.Map;

/** What a register keeps for approved requests, a room say, and can take back before its time. Runs in the caller's transaction. */
public interface Holding {

    /** Of these requests those for which something is kept from now on, each with what that is in a Chinese phrase. */
    Map<String, String> heldBy(Collection<String> numbers);

    /** Everything that is kept from now on, by request and in the order in which it falls due; at most 500. */
    Map<String, String> held();

    /**
     * Takes back what is kept for the request from now on; what was used up to now stays on the register.
     *
     * @return whether it was in use by then, so that what the request's flow does once the use is over is still to be done
     */
    boolean giveBack(String number);

    /** Of these requests those that are not over, although what was kept for them was given back: each with what is left to do, in a Chinese phrase. */
    default Map<String, String> outstanding(Collection<String> numbers) {
        return Map.of();
    }
}
