package huiqian.flow.model;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** The extension properties of an element, {@code camunda:property}. */
public final class Properties {

    private Properties() {}

    /** Those that say something, by name, as the engine knows them: of two with one name the last. */
    public static Map<String, String> of(BaseElement element) {
        Map<String, String> properties = new TreeMap<>();
        if (element.getExtensionElements() == null) return properties;
        element.getExtensionElements().getElements().stream()
                .flatMap(extension -> extension.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName() != null)
                .forEach(property -> properties.put(property.getCamundaName(), property.getCamundaValue()));
        properties.values().removeIf(value -> value == null || value.isBlank());
        return properties;
    }
}
