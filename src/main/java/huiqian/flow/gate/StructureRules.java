package huiqian.flow.gate;

import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Words;
import huiqian.flow.model.XmlElement;
import huiqian.flow.model.XmlSource.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the engine expects once is there once, and the drawing is of things there are: else it stumbles, in words of its own. */
final class StructureRules {

    private static final Set<String> EVENTS =
            Set.of("startEvent", "boundaryEvent", "intermediateCatchEvent", "intermediateThrowEvent", "endEvent");

    /** The engine asks each of its parent for the one there is. */
    private static final Set<String> SINGLE = Set.of(
            "extensionElements",
            "properties",
            "failedJobRetryTimeCycle",
            "conditionExpression",
            "completionCondition",
            "multiInstanceLoopCharacteristics",
            "timeDuration",
            "timeDate",
            "timeCycle");

    private static final String TYPE = "http://www.w3.org/2001/XMLSchema-instance:type";

    private StructureRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        String process = flow.process().getId();
        Set<String> ids = new HashSet<>();
        for (Spot spot : flow.spots()) {
            String id = spot.element().attribute("id");
            if (id != null) ids.add(id);
        }
        for (Spot spot : flow.spots()) {
            String where = spot.owner() == null ? process : spot.owner();
            checkSingle(spot.element(), where, findings);
            checkEvent(spot.element(), where, findings);
            checkType(spot.element(), where, findings);
            String drawn = spot.element().attribute("bpmnElement");
            if (drawn != null && !drawn.isEmpty() && !ids.contains(local(drawn)))
                findings.add(process, "图上画着「" + drawn + "」，流程里却没有这个元素，请在 Modeler 中删去它再保存");
        }
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static void checkSingle(XmlElement element, String where, Findings findings) {
        element.elements().stream()
                .map(XmlElement::tag)
                .filter(SINGLE::contains)
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()))
                .forEach((tag, times) ->
                        findings.require(times == 1, where, tag + " 只能有一个，现在有 " + times + " 个，请合并或删去多余的"));
    }

    private static void checkEvent(XmlElement element, String where, Findings findings) {
        if (!EVENTS.contains(element.tag())) return;
        List<String> kinds = element.elements().stream()
                .map(XmlElement::tag)
                .filter(tag -> tag.endsWith("EventDefinition"))
                .toList();
        findings.require(
                kinds.size() <= 1,
                where,
                "一个事件只能有一种触发方式，现在有 " + kinds.size() + " 种（" + Words.listed(kinds) + "），请只留一种");
        findings.require(!element.tag().equals("endEvent") || kinds.isEmpty(), where, "结束事件请用普通的结束事件，不带消息、错误、定时等触发方式");
    }

    /** The engine knows one type of expression. */
    private static void checkType(XmlElement element, String where, Findings findings) {
        String type = element.attribute(TYPE);
        findings.require(
                type == null || !local(type).equals("tExpression"),
                where,
                "表达式的类型（xsi:type）须为 tFormalExpression，请在 Modeler 中重新填写这个条件");
    }
}
