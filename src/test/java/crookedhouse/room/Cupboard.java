package crookedhouse.room;

/** What no other domain should know of. */
public interface Cupboard {
    boolean holds(String requestId);
}
