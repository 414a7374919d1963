package huiqian.flow.gate;

import huiqian.flow.model.Finding;
import huiqian.flow.model.ModelFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What breaks the conventions in one flow and its forms, in the order found, each thing said once. */
public final class Findings {

    private final ModelFile file;
    private final Set<Finding> entries = new LinkedHashSet<>();

    Findings(ModelFile file) {
        this.file = file;
    }

    /** Says of the element with this id what is to be done. */
    public void add(String element, String message) {
        entries.add(file.finding(element, message));
    }

    public void require(boolean holds, String element, String message) {
        if (!holds) add(element, message);
    }

    /** Says of the files as a whole what is to be done. */
    void addOfFiles(String message) {
        entries.add(new Finding(null, null, 0, 0, message));
    }

    List<Finding> list() {
        return List.copyOf(entries);
    }
}
