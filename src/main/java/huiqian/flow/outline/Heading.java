package huiqian.flow.outline;

import huiqian.flow.model.ModelFile;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * Which flow a model is of.
 *
 * @param flow its key
 * @param name its Chinese name; the key if it has none
 */
public record Heading(String flow, String name) {

    /** What a model says of itself; empty for what is no model of one flow. */
    public static Optional<Heading> of(ModelFile model) {
        return model.all(Process.class).size() == 1 ? Optional.of(of(model.process())) : Optional.empty();
    }

    private static Heading of(Process process) {
        String name = process.getName();
        return new Heading(process.getId(), name == null || name.isBlank() ? process.getId() : name.strip());
    }
}
