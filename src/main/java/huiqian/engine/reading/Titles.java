package huiqian.engine.reading;

import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** What people call the places of a model as the engine runs it, those included that it has drawn itself. */
public final class Titles {

    private Titles() {}

    /** The name of an element; its id where the model gives no name. */
    public static String of(ProcessDefinitionEntity version, String element) {
        var activity = version.findActivity(element);
        Object name = activity == null ? null : activity.getProperty("name");
        return name == null || name.toString().isBlank()
                ? element
                : name.toString().strip();
    }
}
