package huiqian.flow.outline;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.engine.reading.Expression;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where people fill in a form: filing the application, and each step. */
record StepItems(AnnotatedModel sketch) {

    Item filing(StartEvent start) {
        List<Aspect> aspects = List.of(guidance(start), sketch.next(start));
        return withFields(Item.of(start.getId(), start.getId(), "申请表", aspects, fields(start, "申请表")));
    }

    Item step(UserTask task) {
        String subject = "步骤「" + AnnotatedModel.name(task) + "」";
        List<Aspect> aspects = new ArrayList<>();
        aspects.add(Aspect.of("名称", AnnotatedModel.name(task)));
        aspects.add(Aspect.of("办理人", people(task)));
        aspects.addAll(new Deadlines(sketch).of(task));
        aspects.add(Aspect.of("依据", ModelFile.documentation(task)));
        aspects.addAll(Settings.of(task));
        boolean revises = sketch.flow().isRevision(task);
        aspects.add(revises ? Aspect.of("表单", "申请表") : guidance(task));
        aspects.add(sketch.next(task));
        List<Item> fields = revises ? List.of() : fields(task, subject);
        return withFields(Item.of(task.getId(), task.getId(), subject, aspects, fields));
    }

    private static Item withFields(Item step) {
        String asked = step.parts().stream()
                .filter(field -> field.aspect("填写")
                        .filter(how -> !FieldTraits.READ_ONLY.equals(how.text()))
                        .isPresent())
                .flatMap(field -> field.aspect("名称").stream())
                .map(label -> "「" + label.text() + "」")
                .collect(Collectors.joining());
        return asked.isEmpty() ? step : step.withGist("填写：" + asked + "；" + step.gist());
    }

    private List<Item> fields(FlowNode step, String subject) {
        return sketch.form(step)
                .map(form -> new FieldItems(
                                sketch,
                                step.getId(),
                                subject,
                                form,
                                sketch.applyForm().orElse(null))
                        .all())
                .orElse(List.of());
    }

    /** The texts a form shows of its own. */
    private Aspect guidance(FlowNode step) {
        Stream<JsonNode> shown = sketch.form(step).stream().flatMap((FormFile form) -> form.components().stream());
        return Aspect.of(
                "表单说明",
                shown.filter(component -> component.path("type").asText().equals("text"))
                        .map(text -> text.path("text").asText().replace("**", ""))
                        .collect(Collectors.joining(" ")));
    }

    private String people(UserTask task) {
        if (task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics each
                && each.getCamundaCollection() != null) return everyone(each.getCamundaCollection());
        return Stream.of(task.getCamundaCandidateUsers(), task.getCamundaAssignee())
                .filter(said -> said != null && !said.isBlank())
                .map(sketch.speech()::people)
                .collect(Collectors.joining("、"));
    }

    private String everyone(String collection) {
        return Expression.calls(collection, "votes.voters")
                ? voters()
                : sketch.speech().people(collection) + "，每人一份";
    }

    private String voters() {
        return sketch.flow().all(ServiceTask.class).stream()
                .map(ServiceTask::getCamundaExpression)
                .filter(said -> Expression.calls(said, "votes.open"))
                .map(sketch.speech()::voters)
                .distinct()
                .collect(Collectors.joining("、", "", "每人一票"));
    }
}
