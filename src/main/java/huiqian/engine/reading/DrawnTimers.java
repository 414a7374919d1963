package huiqian.engine.reading;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Draws beside each step the timers that its settings stand for, as a hand would have drawn them: a boundary event that does not interrupt, and a
 * service task behind it. Their ids come from the step's, with a second underscore that no drawn id may have, so that a model read again has the
 * same and waiting timers find their place.
 */
public final class DrawnTimers {

    private static final String CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri();

    private DrawnTimers() {}

    /** In everything a file defines, before the engine makes anything of it. */
    public static void drawInto(Element definitions) {
        definitions.elements("process").forEach(DrawnTimers::drawSteps);
    }

    private static void drawSteps(Element scope) {
        for (Element element : List.copyOf(scope.elements())) {
            if (element.getTagName().equals("subProcess")) drawSteps(element);
            if (element.getTagName().equals("userTask")) drawBeside(element, scope);
        }
    }

    private static void drawBeside(Element step, Element scope) {
        StepSettings settings = StepSettings.of(step);
        settings.remindAfter().ifPresent(after -> draw(step, scope, after, "remind", "提醒办理人"));
        settings.escalateAfter().ifPresent(after -> draw(step, scope, after, "escalate", "上报上一级"));
    }

    private static void draw(Element step, Element scope, String after, String word, String name) {
        String host = step.attribute("id");
        String id = host + "_" + word;
        scope.add(timer(id, "到时" + name, host, after));
        AttributesImpl action = attributes("id", id + "Task", "name", name);
        action.addAttribute(CAMUNDA, "expression", "camunda:expression", "CDATA", "${notices." + word + "(requestId)}");
        scope.add(element("serviceTask", action));
        scope.add(element("sequenceFlow", attributes("id", id + "Flow", "sourceRef", id, "targetRef", id + "Task")));
    }

    private static Element timer(String id, String name, String host, String after) {
        Element timer = element(
                "boundaryEvent", attributes("id", id, "name", name, "attachedToRef", host, "cancelActivity", "false"));
        Element definition = element("timerEventDefinition", attributes("id", id + "Timer"));
        Element duration = element("timeDuration", attributes());
        duration.appendText(after);
        definition.add(duration);
        timer.add(definition);
        return timer;
    }

    private static Element element(String tag, AttributesImpl attributes) {
        return new Element(BpmnParser.BPMN20_NS, tag, tag, attributes, null);
    }

    private static AttributesImpl attributes(String... pairs) {
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < pairs.length; i += 2)
            attributes.addAttribute("", pairs[i], pairs[i], "CDATA", pairs[i + 1]);
        return attributes;
    }
}
