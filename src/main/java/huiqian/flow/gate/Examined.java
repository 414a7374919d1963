package huiqian.flow.gate;

import huiqian.flow.model.Finding;
import huiqian.flow.model.ModelFile;
import java.util.List;

/**
 * A model that the gate has looked at.
 *
 * @param flow as it was read, null if it cannot be
 * @param findings what has to change before it can be deployed
 */
public record Examined(ModelFile flow, List<Finding> findings) {

    public boolean isSound() {
        return findings.isEmpty();
    }
}
