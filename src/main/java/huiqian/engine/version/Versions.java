package huiqian.engine.version;

import java.util.Map;
import java.util.Optional;

/** The versions of each flow as they were deployed; trials are not among them. */
public interface Versions {

    /** The model and the forms of the version that new applications follow, by file name; empty if there is no such flow. */
    Optional<Map<String, byte[]>> filesInForce(String flow);
}
