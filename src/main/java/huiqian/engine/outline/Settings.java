package huiqian.engine.outline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What a step states in extension properties besides its deadlines. */
final class Settings {

    private Settings() {}

    static List<Aspect> of(BaseElement step) {
        Map<String, String> settings = all(step);
        return List.of(
                Aspect.of("审批意见", "always".equals(settings.get("comment")) ? "一律必填" : null),
                Aspect.of("批量办理", "true".equals(settings.get("bulk")) ? "可以" : null));
    }

    /** Those that say something, by name. */
    static Map<String, String> all(BaseElement element) {
        Map<String, String> settings = new TreeMap<>();
        if (element.getExtensionElements() == null) return settings;
        element.getExtensionElements().getElements().stream()
                .flatMap(extension -> extension.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName() != null)
                .forEach(property -> settings.put(property.getCamundaName(), property.getCamundaValue()));
        settings.values().removeIf(value -> value == null || value.isBlank());
        return settings;
    }
}
