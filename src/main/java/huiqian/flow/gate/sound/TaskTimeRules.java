package huiqian.flow.gate.sound;

import huiqian.flow.model.ModelFile;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the engine reads of a step only when a case comes to it: its dates and how urgent it is. */
public final class TaskTimeRules {

    private static final int MOST_URGENT = 100;

    private TaskTimeRules() {}

    /** @param findings takes what has to change, by the id of the element it concerns */
    public static void check(ModelFile flow, BiConsumer<String, String> findings) {
        flow.all(UserTask.class).forEach(task -> {
            checkPriority(task, "priority", "优先级", findings);
            for (String date : List.of("dueDate", "followUpDate")) checkDate(task, date, findings);
        });
        Stream.concat(Stream.of(flow.process()), flow.all(FlowNode.class).stream())
                .forEach(element -> checkPriority(element, "jobPriority", "作业优先级", findings));
    }

    private static void checkPriority(
            BaseElement element, String attribute, String name, BiConsumer<String, String> findings) {
        String stated = ModelFile.camunda(element, attribute);
        if (stated != null && !(stated.matches("\\d{1,3}") && Integer.parseInt(stated) <= MOST_URGENT))
            findings.accept(
                    element.getId(),
                    name + "（" + attribute + "）只能是 0 到 " + MOST_URGENT + " 的整数，现在是「" + stated + "」，请改正或清空");
    }

    private static void checkDate(UserTask task, String attribute, BiConsumer<String, String> findings) {
        String stated = ModelFile.camunda(task, attribute);
        boolean field = stated == null || stated.contains("${") || stated.contains("#{");
        if (!field && !TimerRules.isMoment(stated))
            findings.accept(
                    task.getId(),
                    (attribute.equals("dueDate") ? "到期日（dueDate）" : "跟进日（followUpDate）")
                            + "须是日期字段，如 ${endsAt}，或 2026-12-31T18:00 这样的日期时间，现在是「" + stated + "」，请改正或清空");
    }
}
