package huiqian.engine.gate;

import java.util.Map;
import java.util.Set;

/** What a model has to fit in with besides its own files, as it stands at the moment of asking. */
public interface Office {

    /** Ids of the groups a model may name. */
    Set<String> groups();

    /** The number prefix of every flow in use, by the flow's key. */
    Map<String, String> prefixes();
}
