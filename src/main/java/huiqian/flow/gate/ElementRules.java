package huiqian.flow.gate;

import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Words;
import huiqian.flow.model.XmlElement;
import huiqian.flow.model.XmlSource.Spot;
import java.util.Map;
import java.util.Set;

/**
 * What a model is written with. Only what is listed here may occur: the engine knows many ways to run code, in more than one namespace, and
 * another release may know more.
 */
final class ElementRules {

    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://camunda.org/schema/modeler/1.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/");

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "exclusiveGateway",
            "boundaryEvent",
            "intermediateCatchEvent",
            "subProcess",
            "sequenceFlow",
            "message",
            "error",
            "collaboration",
            "participant",
            "laneSet",
            "lane",
            "flowNodeRef",
            "textAnnotation",
            "association",
            "group",
            "category",
            "categoryValue");

    private static final Set<String> EXTENSIONS = Set.of("properties", "property", "failedJobRetryTimeCycle");

    private static final Set<String> SETTINGS = Set.of(
            "historyTimeToLive",
            "isStartableInTasklist",
            "candidateStarterGroups",
            "versionTag",
            "formRef",
            "formRefBinding",
            "assignee",
            "candidateUsers",
            "candidateGroups",
            "dueDate",
            "followUpDate",
            "priority",
            "expression",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "collection",
            "elementVariable",
            "errorCodeVariable",
            "errorMessageVariable",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon");

    /** Attributes that hand a text to another interpreter. */
    private static final Set<String> LANGUAGES = Set.of("scriptFormat", "language");

    private static final Map<String, String> INSTEAD = Map.of(
            "class", "不能调用 Java 类（class），请改用词汇表达式，如 ${leaves.enter(requestId)}",
            "delegateExpression", "不能使用 delegateExpression，请改用词汇表达式，如 ${leaves.enter(requestId)}",
            "type", "不能使用外部任务（external），请改用词汇表达式，如 ${leaves.enter(requestId)}",
            "topic", "不能使用外部任务（external），请改用词汇表达式，如 ${leaves.enter(requestId)}",
            "formKey", "不能使用 formKey，请选择表单类型「Camunda Forms」并填写 formRef",
            "script", "不能使用脚本，请改用词汇表达式",
            "scriptTask", "不能使用脚本任务，请改用服务任务和词汇表达式",
            "executionListener", "不能添加执行监听器，请删去",
            "taskListener", "不能添加任务监听器，请删去",
            "inputOutput", "不能使用输入输出映射，请删去");

    private ElementRules() {}

    static void check(ModelFile flow, GateContext house, Findings findings) {
        String process = flow.process().getId();
        flow.spots().forEach(spot -> {
            String where = spot.owner() == null ? process : spot.owner();
            checkElement(spot, where, findings);
            spot.element().attributes().forEach(key -> checkAttribute(spot.element(), key, where, findings));
        });
    }

    private static void checkElement(Spot spot, String where, Findings findings) {
        String tag = spot.element().tag();
        boolean known =
                switch (String.valueOf(spot.element().uri())) {
                    case ModelFile.BPMN -> ELEMENTS.contains(tag) || Words.INNER_PARTS.contains(tag);
                    case ModelFile.CAMUNDA -> EXTENSIONS.contains(tag);
                    default -> DRAWING.contains(spot.element().uri());
                };
        findings.require(known, where, INSTEAD.getOrDefault(tag, "流程中不能使用 " + tag + "，请删去或改用用户任务、服务任务、排他网关和定时事件"));
    }

    private static void checkAttribute(XmlElement element, String key, String where, Findings findings) {
        int colon = key.lastIndexOf(':');
        String name = key.substring(colon + 1);
        findings.require(isKnown(colon < 0 ? "" : key.substring(0, colon), name), where, refusal(name));
        findings.require(
                !name.equals("isForCompensation") || !"true".equals(element.attribute(key)), where, "不能使用补偿，请取消");
    }

    private static boolean isKnown(String namespace, String name) {
        return switch (namespace) {
            case "" -> !LANGUAGES.contains(name);
            case ModelFile.CAMUNDA -> SETTINGS.contains(name);
            default -> DRAWING.contains(namespace) || namespace.startsWith("xmlns");
        };
    }

    private static String refusal(String name) {
        return LANGUAGES.contains(name)
                ? "不能使用其他脚本语言（" + name + "），条件请写成 ${…} 表达式"
                : INSTEAD.getOrDefault(name, "不支持设置 " + name + "，请删去");
    }
}
