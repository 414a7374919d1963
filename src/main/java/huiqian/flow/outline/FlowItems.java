package huiqian.flow.outline;

import huiqian.flow.model.ModelFile;
import huiqian.member.GroupTitles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A flow in the order people come to its parts. */
record FlowItems(AnnotatedModel sketch, GroupTitles groups) {

    List<Item> all() {
        return Stream.concat(
                        Stream.of(flow()), Walk.through(sketch.flow()).stream().flatMap(node -> item(node).stream()))
                .toList();
    }

    private Item flow() {
        ModelFile flow = sketch.flow();
        Process process = flow.process();
        List<Aspect> aspects = List.of(
                Aspect.of("名称", process.getName()),
                Aspect.of("发起人", starters(process)),
                Aspect.of("编号前缀", flow.properties().get("numberPrefix")),
                Aspect.of("标题", title(flow.properties().get("titleField"))),
                Aspect.of("依据", ModelFile.documentation(process)),
                Aspect.of(
                        "撤回",
                        flow.eventSubProcesses()
                                .findAny()
                                .map(any -> "申请人可以在有结果之前撤回")
                                .orElse(null)));
        return Item.of("", process.getId(), "流程", aspects, List.of());
    }

    private String title(String field) {
        return field == null ? null : "取自" + sketch.labels().of(field);
    }

    private String starters(Process process) {
        String ids = ModelFile.camunda(process, "candidateStarterGroups");
        return ids == null
                ? null
                : Stream.of(ids.split(",")).map(String::strip).map(groups::of).collect(Collectors.joining("、"));
    }

    private Optional<Item> item(FlowNode node) {
        Deadlines deadlines = new Deadlines(sketch);
        if (node instanceof StartEvent start)
            return Optional.of(start)
                    .filter(each -> each.getParentElement() instanceof Process)
                    .map(new StepItems(sketch)::filing);
        if (node instanceof UserTask task) return Optional.of(new StepItems(sketch).step(task));
        if (node instanceof ServiceTask task && !deadlines.isDueWork(task)) return Optional.of(action(task));
        if (node instanceof Gateway && sketch.flow().waysOut(node).size() > 1) return Optional.of(branch(node));
        if (node instanceof IntermediateCatchEvent) return Optional.of(timed("等待", node));
        if (!(node instanceof BoundaryEvent event) || deadlines.isOne(event)) return Optional.empty();
        return Optional.of(AnnotatedModel.timer(event).isPresent() ? timed("时限", event) : error(event));
    }

    private Item action(ServiceTask task) {
        Aspect content = Aspect.of("内容", sketch.speech().action(task.getCamundaExpression()));
        return named("动作", task, content, sketch.next(task));
    }

    private Item timed(String what, FlowNode event) {
        return named(what, event, Aspect.of("时间", sketch.time(event)), sketch.next(event));
    }

    private Item error(BoundaryEvent event) {
        String code = event.getChildElementsByType(ErrorEventDefinition.class).stream()
                .filter(definition -> definition.getError() != null)
                .map(definition -> definition.getError().getErrorCode())
                .collect(Collectors.joining("、"));
        String when = event.getAttachedTo() instanceof ServiceTask task
                ? sketch.speech().error(task.getCamundaExpression(), code).orElse(code)
                : code;
        return named("意外", event, Aspect.of("情形", when), sketch.next(event));
    }

    private static Item named(String what, FlowNode node, Aspect... aspects) {
        String name = AnnotatedModel.name(node);
        List<Aspect> all = Stream.concat(Stream.of(Aspect.of("名称", name)), Stream.of(aspects))
                .toList();
        return Item.of(node.getId(), node.getId(), what + "「" + name + "」", all, List.of());
    }

    private Item branch(FlowNode gateway) {
        String subject = "分支「" + AnnotatedModel.name(gateway) + "」";
        List<Item> ways = sketch.flow().waysOut(gateway).stream()
                .map(line -> way(subject, line))
                .toList();
        String gist = ways.stream().map(Item::gist).collect(Collectors.joining("；"));
        return Item.of(
                        gateway.getId(),
                        gateway.getId(),
                        subject,
                        List.of(Aspect.of("名称", AnnotatedModel.name(gateway))),
                        ways)
                .withGist(gist);
    }

    private Item way(String branch, SequenceFlow line) {
        String name = AnnotatedModel.name(line);
        String condition = line.getConditionExpression() == null
                ? "其余情况"
                : sketch.speech()
                        .condition(
                                line.getConditionExpression().getTextContent().strip());
        Aspect target = sketch.target("去向", line);
        return Item.of(
                        line.getId(),
                        line.getId(),
                        branch + "的「" + name + "」",
                        List.of(Aspect.of("名称", name), Aspect.of("条件", condition), target),
                        List.of())
                .withGist(condition + "，去" + target.text());
    }
}
