package huiqian.flow.version;

import huiqian.flow.model.Finding;
import java.util.List;
import java.util.Map;

/** Brings models into force the way Modeler does, through the gate; whoever asks must be allowed to. */
public interface Deployments {

    /**
     * Deploys a model with its forms as the newest version of its flow.
     *
     * @param name what the deployment is called: the first note on the version
     * @param files one model and its forms, by file name
     * @return the version's number
     * @throws Unsound if the gate has something to say about it
     */
    int deploy(String name, Map<String, byte[]> files);

    /**
     * Deploys a model with its forms for a group to try, beside the version in force.
     *
     * @param group id of the group; the caller has seen that there is one
     * @return key of the flow
     * @throws Unsound if the gate has something to say about it
     */
    String tryOut(String name, String group, Map<String, byte[]> files);

    /** The gate lets a model not pass. */
    class Unsound extends RuntimeException {

        private final transient List<Finding> findings;

        Unsound(List<Finding> findings) {
            super("not deployed: " + findings);
            this.findings = findings;
        }

        /** What has to change. */
        public List<Finding> findings() {
            return findings;
        }
    }
}
