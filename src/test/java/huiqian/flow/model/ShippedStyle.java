package huiqian.flow.model;

import static huiqian.flow.model.FormFile.isRequired;
import static huiqian.flow.model.FormFile.isWritable;
import static huiqian.flow.model.FormFile.key;
import static huiqian.flow.model.FormFile.label;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.gate.Findings;
import huiqian.flow.gate.GateContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the house asks of its own flows and forms beyond the gate: an administrator cannot set some of it in Modeler, and need not. */
public final class ShippedStyle {

    private static final Set<String> WITHOUT_RULE = Set.of(
            "process",
            "documentation",
            "extensionElements",
            "incoming",
            "outgoing",
            "conditionExpression",
            "completionCondition",
            "multiInstanceLoopCharacteristics",
            "timeDuration",
            "timeDate",
            "timeCycle",
            "sequenceFlow",
            "exclusiveGateway",
            "intermediateCatchEvent");
    private static final String OPTIONAL = "（选填）";

    private ShippedStyle() {}

    /** Ids of what has no shape of its own say what kind it is as well. */
    public static void checkIds(ModelFile flow, GateContext house, Findings findings) {
        flow.spots().stream()
                .map(XmlSource.Spot::element)
                .filter(element -> ModelFile.BPMN.equals(element.uri()))
                .filter(element -> !WITHOUT_RULE.contains(element.tag()))
                .forEach(element -> checkId(element, findings));
        Process process = flow.process();
        findings.require(
                "true".equals(ModelFile.camunda(process, "isStartableInTasklist")),
                process.getId(),
                "isStartableInTasklist is not true");
    }

    private static void checkId(XmlElement element, Findings findings) {
        String kind = element.tag();
        String id = element.attribute("id");
        findings.require(id.matches(kind + "_[a-z][a-zA-Z0-9]*"), id, "id is not " + kind + "_camelCase");
    }

    /** The shipped flows keep exactly the hours the regulations speak of. */
    public static void checkTimes(ModelFile flow, GateContext house, Findings findings) {
        flow.all(TimerEventDefinition.class).stream()
                .map(TimerEventDefinition::getTimeDuration)
                .filter(duration -> duration != null)
                .forEach(duration -> checkTime(duration.getId(), duration.getTextContent(), findings));
        flow.all(UserTask.class).forEach(step -> Properties.of(step).forEach((setting, value) -> {
            if (setting.endsWith("After")) checkTime(step.getId(), value, findings);
        }));
    }

    private static void checkTime(String where, String duration, Findings findings) {
        findings.require(Set.of("PT24H", "PT48H", "PT72H").contains(duration), where, "is not 24, 48 or 72 hours");
    }

    public static List<String> of(FormFile form) {
        List<String> flaws = new ArrayList<>();
        JsonNode json = form.json();
        if (json.path("schemaVersion").asInt() != 16) flaws.add("schemaVersion is not 16");
        if (!json.path("executionPlatformVersion").asText().equals("7.24.0"))
            flaws.add("is not made for Camunda Platform 7.24.0");
        if (json.has("exporter")) flaws.add("names an exporter");
        Stream<JsonNode> asked = form.fields().stream().filter(FormFile::isWritable);
        asked.filter(field -> isOptional(field) != label(field).endsWith(OPTIONAL))
                .forEach(field -> flaws.add(key(field) + ": label says （选填） exactly where the field is optional"));
        return flaws;
    }

    private static boolean isOptional(JsonNode field) {
        return isWritable(field)
                && !isRequired(field)
                && !field.path("type").asText().equals("checkbox")
                && !key(field).equals("comment");
    }
}
