package huiqian.flow.gate;

import java.util.Map;
import java.util.Set;

/** What a model has to fit in with besides its own files, as it stands at the moment of asking. */
public interface InUse {

    /** Ids of the groups a model may name. */
    Set<String> groups();

    /** The number prefix of every flow in use, by the flow's key. */
    Map<String, String> prefixes();

    /** Whose each number prefix is that was ever in use, by prefix; a flow that is no more keeps its own. */
    default Map<String, String> owners() {
        return Map.of();
    }

    /** What every flow in use is called, by the flow's key. */
    default Map<String, String> names() {
        return Map.of();
    }

    /** Whether a list that fields take their options from is too long to be shown, so that people look for an option by typing. */
    default boolean isLong(String list) {
        return false;
    }

    /** What a list that fields take their options from offers, value to label; empty if nobody knows. */
    default Map<String, String> options(String list) {
        return Map.of();
    }
}
