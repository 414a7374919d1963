package huiqian.flow.outline;

import java.util.List;
import java.util.Map;

/** Tells what changes for people when one model takes the place of another. */
public interface Comparison {

    /**
     * Steps, who decides them, what their forms ask, deadlines, branches, outcomes, and the settings of the flow; not where shapes are drawn.
     *
     * @param before the model with its forms, by file name; of models the gate has let through
     * @param after the one that comes after it
     * @return in the order of the newer model, what is gone last; empty if nothing changes for anybody
     */
    List<Change> between(Map<String, byte[]> before, Map<String, byte[]> after);
}
