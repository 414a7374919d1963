package huiqian.processes;

import java.util.ArrayList;
import java.util.List;

/** What breaks the conventions in one flow or form, each entry naming the file and the element. */
final class Findings {

    private final String file;
    private final List<String> entries = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(String element, String message) {
        entries.add("%s › %s: %s".formatted(file, element, message));
    }

    void require(boolean holds, String element, String message) {
        if (!holds) add(element, message);
    }

    List<String> list() {
        return List.copyOf(entries);
    }
}
