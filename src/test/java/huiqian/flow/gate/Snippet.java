package huiqian.flow.gate;

/** Pieces of a model, as they stand in its XML. */
final class Snippet {

    static final String END = "</bpmn:process>";
    static final String YES = "verdict == 'APPROVE'";
    static final String NO = "verdict == 'REJECT'";
    static final String CARRIED = "votes.isCarried(requestId)";

    private Snippet() {}

    /** Pieces put at the end of the flow. */
    static String[] added(String... pieces) {
        return new String[] {END, String.join("", pieces) + END};
    }

    /** A step in which the role decides in time. */
    static String decision(String id, String name, String role, String form) {
        return task(
                id,
                name,
                "camunda:candidateUsers=\"${members.decidersFor('" + role + "', applicant)}\"",
                form,
                IN_TIME);
    }

    private static final String IN_TIME =
            """
            <bpmn:extensionElements><camunda:properties><camunda:property name="remindAfter" value="PT24H" />\
            <camunda:property name="escalateAfter" value="PT48H" /></camunda:properties></bpmn:extensionElements>""";

    /** A step in which the role does something. */
    static String work(String id, String name, String role, String form) {
        return task(id, name, "camunda:candidateUsers=\"${members.decidersFor('" + role + "', applicant)}\"", form, "");
    }

    static String ofApplicant(String id, String name, String form) {
        return task(id, name, "camunda:assignee=\"${applicant}\"", form, "");
    }

    private static String task(String id, String name, String who, String form, String more) {
        return "<bpmn:userTask id=\"%s\" name=\"%s\" %s camunda:formRef=\"%s\" camunda:formRefBinding=\"deployment\">"
                        .formatted(id, name, who, form)
                + "<bpmn:documentation>《学生会管理制度》第5条</bpmn:documentation>" + more + "</bpmn:userTask>";
    }

    static String act(String id, String name, String word) {
        boolean settles = word.startsWith("requests.settle");
        return "<bpmn:serviceTask id=\"%s\" name=\"%s\" camunda:expression=\"${%s}\"%s />"
                .formatted(id, name, word, settles ? " camunda:asyncBefore=\"true\"" : "");
    }

    static String end(String id, String name) {
        return "<bpmn:endEvent id=\"%s\" name=\"%s\" />".formatted(id, name);
    }

    static String gateway(String id, String name, String otherwise) {
        return "<bpmn:exclusiveGateway id=\"%s\" name=\"%s\" default=\"%s\" />".formatted(id, name, otherwise);
    }

    static String line(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(id, from, to);
    }

    static String line(String id, String name, String from, String to) {
        return "<bpmn:sequenceFlow id=\"%s\" name=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />"
                .formatted(id, name, from, to);
    }

    static String line(String id, String name, String from, String to, String condition) {
        return "<bpmn:sequenceFlow id=\"%s\" name=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">"
                        .formatted(id, name, from, to)
                + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${"
                + condition.replace("&", "&amp;").replace("<", "&lt;")
                + "}</bpmn:conditionExpression></bpmn:sequenceFlow>";
    }

    /** A gateway that takes a yes one way, and everything else another. */
    static String question(String gateway, String step, String yes, String no) {
        String name = gateway.substring("gateway_".length());
        return gateway(gateway, "同意吗？", "flow_no" + name)
                + line("flow_asked" + name, step, gateway)
                + line("flow_yes" + name, "同意", gateway, yes, YES)
                + line("flow_no" + name, "不同意", gateway, no);
    }

    /** A gateway that takes each of the three answers its way: on, to the rejection, back to the applicant. */
    static String answers(String gateway, String step, String yes, String returned) {
        String name = gateway.substring("gateway_".length());
        return gateway(gateway, "结论？", "flow_returned" + name)
                + line("flow_asked" + name, step, gateway)
                + line("flow_yes" + name, "同意", gateway, yes, YES)
                + line("flow_no" + name, "不同意", gateway, "serviceTask_settleRejected", NO)
                + line("flow_returned" + name, "退回修改", gateway, returned);
    }

    /** What takes a step aside after a time. */
    static String timer(String id, String name, String on, String after, boolean interrupting) {
        return "<bpmn:boundaryEvent id=\"%s\" name=\"%s\" cancelActivity=\"%s\" attachedToRef=\"%s\">"
                        .formatted(id, name, interrupting, on)
                + "<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">" + after
                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>";
    }

    /** An event sub-process that gives an outcome. */
    static String eventProcess(String name, String trigger, boolean interrupting, String outcome) {
        return "<bpmn:subProcess id=\"subProcess_%1$s\" name=\"另一个子流程\" triggeredByEvent=\"true\">".formatted(name)
                + "<bpmn:startEvent id=\"startEvent_%s\" name=\"到时已启动\" isInterrupting=\"%s\">%s</bpmn:startEvent>"
                        .formatted(name, interrupting, trigger)
                + act("serviceTask_" + name, "出具批件", "requests.settle(requestId,'" + outcome + "')")
                + end("endEvent_" + name, "已结束")
                + line("flow_" + name, "startEvent_" + name, "serviceTask_" + name)
                + line("flow_" + name + "Done", "serviceTask_" + name, "endEvent_" + name)
                + "</bpmn:subProcess>";
    }

    /** What an edit needs to lead a line elsewhere. */
    static String[] led(String from, String to, String elsewhere) {
        String line = "sourceRef=\"" + from + "\" targetRef=\"";
        return new String[] {line + to + "\"", line + elsewhere + "\""};
    }
}
