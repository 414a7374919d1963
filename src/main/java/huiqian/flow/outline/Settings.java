package huiqian.flow.outline;

import huiqian.flow.model.Properties;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** What a step states in extension properties besides its deadlines. */
final class Settings {

    private Settings() {}

    static List<Aspect> of(BaseElement step) {
        Map<String, String> settings = Properties.of(step);
        return List.of(
                Aspect.of("审批意见", "always".equals(settings.get("comment")) ? "一律必填" : null),
                Aspect.of("批量办理", "true".equals(settings.get("bulk")) ? "可以" : null),
                Aspect.of("换人审批", "true".equals(settings.get("others")) ? "本轮审批过的人不能审批这一步" : null));
    }
}
