package huiqian.redesign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * Leave as an administrator redraws it: what the minister approves goes to the secretariat as well, and whoever applies names who stands in for
 * them, which the deciders' forms show by themselves. Drawn as Modeler would, shapes and all.
 */
final class RedesignedLeave {

    static final String STEP = "秘书处复核请假";
    static final String FIELD = "工作交接人";

    private static final String CLAUSE = "《学生会管理制度》二（会议纪律制度）第5条第④项：部长批准后由秘书处复核并存档。";

    /** Everything right of the first verdict moves over by this much. */
    private static final int ROOM = 340;

    private static final int RIGHT_OF_VERDICT = 700;

    private static final String STAND_IN =
            """
        { "type": "textfield", "id": "field_standIn", "key": "standIn", "label": "%s", "validate": { "required": true, "maxLength": 20 } },
        """;

    private RedesignedLeave() {}

    /** The model and its forms, the model first. */
    static Map<String, byte[]> files() throws IOException {
        String decide = form("leave-request-decide");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("leave-request.bpmn", model());
        files.put(
                "leave-request-apply.form",
                withField(form("leave-request-apply")).getBytes(UTF_8));
        files.put("leave-request-decide.form", decide.getBytes(UTF_8));
        files.put(
                "leave-request-review.form",
                decide.replace("\"leave-request-decide\"", "\"leave-request-review\"")
                        .getBytes(UTF_8));
        return files;
    }

    private static String form(String id) throws IOException {
        return Files.readString(Path.of("forms", id + ".form"));
    }

    /** In front of the reason. */
    private static String withField(String form) {
        Pattern reason = Pattern.compile("\\{\\s*\"type\": \"textarea\",\\s*\"id\": \"field_reason\"");
        return reason.matcher(form).replaceFirst(found -> STAND_IN.formatted(FIELD) + found.group());
    }

    private static byte[] model() throws IOException {
        BpmnModelInstance model = Bpmn.readModelFromFile(
                Path.of("processes", "leave-request.bpmn").toFile());
        makeRoom(model);
        SequenceFlow approved = model.getModelElementById("flow_approved");
        FlowNode enter = approved.getTarget();
        Sketch sketch = new Sketch(model);
        sketch.remove(approved);

        UserTask review = sketch.userTask("userTask_reviewBySecretariat", STEP, 726, 460);
        sketch.decidedBy(review, "${members.decidersFor('secretariat', applicant)}", "leave-request-review", CLAUSE);
        ExclusiveGateway answer = sketch.gateway("gateway_review", "复核结论？", 936, 475);
        sketch.flow(
                "flow_approved", "同意", "${verdict == 'APPROVE'}", model.getModelElementById("gateway_verdict"), review);
        sketch.flow("flow_reviewed", null, null, review, answer);
        sketch.flow("flow_reviewApproved", "同意", "${verdict == 'APPROVE'}", answer, enter);
        sketch.flow(
                "flow_reviewRejected",
                "不同意",
                "${verdict == 'REJECT'}",
                answer,
                model.getModelElementById("serviceTask_settleRejected"));
        answer.setDefault(
                sketch.flow("flow_reviewReturned", "退回修改", null, answer, model.getModelElementById("userTask_revise")));
        for (String deadline : List.of("PT24H remind 提醒", "PT48H escalate 上报"))
            deadline(sketch, review, deadline.split(" "));
        return Bpmn.convertToString(model).getBytes(UTF_8);
    }

    private static void deadline(Sketch sketch, FlowNode review, String[] how) {
        String id = how[1] + "Review";
        int down = how[1].equals("remind") ? 0 : 130;
        BoundaryEvent due = sketch.timer("boundaryEvent_" + id, how[2] + "复核", review, how[0], down == 0 ? 746 : 788);
        FlowNode act = sketch.serviceTask(
                "serviceTask_" + id, how[2] + "复核人", "${notices." + how[1] + "(requestId)}", 860, 90 + down);
        FlowNode end = sketch.end("endEvent_" + id, "已" + how[2], 1000, 112 + down);
        sketch.flow("flow_" + id + "Due", null, null, due, act);
        sketch.flow("flow_" + id + "Done", null, null, act, end);
    }

    private static void makeRoom(BpmnModelInstance model) {
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            if (shape.getBounds().getX() < RIGHT_OF_VERDICT) continue;
            shape.getBounds().setX(shape.getBounds().getX() + ROOM);
            if (shape.getBpmnLabel() != null)
                shape.getBpmnLabel()
                        .getBounds()
                        .setX(shape.getBpmnLabel().getBounds().getX() + ROOM);
        }
        for (Waypoint point : model.getModelElementsByType(Waypoint.class))
            if (point.getX() >= RIGHT_OF_VERDICT) point.setX(point.getX() + ROOM);
    }
}
