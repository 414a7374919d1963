package huiqian.engine.outline;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Extension properties of a step or a flow that have no words of their own here. */
final class Settings {

    private Settings() {}

    static List<Aspect> of(BaseElement element) {
        return properties(element)
                .map(property -> Aspect.of("设置 " + property.getCamundaName(), property.getCamundaValue()))
                .toList();
    }

    private static Stream<CamundaProperty> properties(BaseElement element) {
        return element.getExtensionElements() == null
                ? Stream.empty()
                : element.getExtensionElements().getElements().stream()
                        .flatMap(each -> each.getChildElementsByType(CamundaProperty.class).stream());
    }
}
