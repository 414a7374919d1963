package huiqian.flow.gate.sound;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.Term;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Nothing is read before it is written: a field is known only behind the form that asks for it, on every way there. */
public final class ReadingRules {

    private static final String[] OF_NODES = {"expression", "assignee", "candidateUsers", "dueDate", "followUpDate"};

    private final ModelFile flow;
    private final Map<String, FormFile> forms;
    private final Knowledge knowledge;
    private final BiConsumer<String, String> findings;

    private ReadingRules(ModelFile flow, Map<String, FormFile> forms, BiConsumer<String, String> findings) {
        this.flow = flow;
        this.forms = forms;
        this.knowledge = new Knowledge(new Net(flow), forms);
        this.findings = findings;
    }

    /** @param findings takes what has to change, by the id of the element it concerns */
    public static void check(ModelFile flow, Map<String, FormFile> forms, BiConsumer<String, String> findings) {
        ReadingRules rules = new ReadingRules(flow, forms, findings);
        boolean complete = flow.formSteps()
                .allMatch(step -> forms.containsKey(String.valueOf(ModelFile.camunda(step, "formRef"))));
        // What a form that is missing would have written nobody knows.
        if (!complete) return;
        flow.all(SequenceFlow.class).forEach(rules::checkLine);
        flow.all(FlowNode.class).forEach(rules::checkNode);
    }

    private void checkLine(SequenceFlow line) {
        if (line.getConditionExpression() == null || line.getSource() == null) return;
        String text = line.getConditionExpression().getTextContent().trim();
        knowledge.past(line.getSource()).ifPresent(known -> {
            check(line.getId(), text, known, Set.of());
            Expression.parse(text)
                    .map(Expression::term)
                    .filter(Term.Variable.class::isInstance)
                    .map(term -> ((Term.Variable) term).name())
                    .filter(flag ->
                            known.written().contains(flag) && !known.filled().contains(flag))
                    .ifPresent(flag -> findings.accept(
                            line.getId(), "字段 " + flag + " 可能没有显示、也就没有值，单独写成条件会出错，请改成 ${" + flag + " == true}"));
        });
    }

    private void checkNode(FlowNode node) {
        Optional<Facts> known = knowledge.at(node);
        if (known.isEmpty()) return;
        Set<String> own = own(node);
        for (String attribute : OF_NODES)
            check(node.getId(), ModelFile.camunda((BaseElement) node, attribute), known.get(), own);
        node.getChildElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> check(node.getId(), loop.getCamundaCollection(), known.get(), Set.of()));
        Facts atEntry = node instanceof BoundaryEvent event
                ? knowledge.at(event.getAttachedTo()).orElse(known.get())
                : known.get();
        node.getChildElementsByType(TimerEventDefinition.class).forEach(timer -> checkTimer(node, timer, atEntry));
    }

    private static Set<String> own(FlowNode node) {
        return node instanceof UserTask task
                        && task.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
                        && loop.getCamundaElementVariable() != null
                ? Set.of(loop.getCamundaElementVariable())
                : Set.of();
    }

    /** The engine asks for the time when a case comes to the step, and fails on none. */
    private void checkTimer(FlowNode node, TimerEventDefinition timer, Facts known) {
        if (timer.getTimeDate() == null) return;
        String text = timer.getTimeDate().getTextContent().trim();
        check(node.getId(), text, known, Set.of());
        variables(text)
                .filter(name ->
                        known.written().contains(name) && !known.filled().contains(name))
                .forEach(name -> findings.accept(
                        node.getId(), "定时用的日期字段 " + name + " 可以不填，空着时申请会停在这里，请在表单中把它设为必填且始终显示，或换一个必填的日期字段"));
    }

    private void check(String where, String text, Facts known, Set<String> own) {
        if (text == null) return;
        variables(text)
                .distinct()
                .filter(name -> !known.written().contains(name) && !own.contains(name) && isWrittenSomewhere(name))
                .forEach(name -> findings.accept(where, "走到这里时变量「" + name + "」还没有值：" + writers(name)));
    }

    private static Stream<String> variables(String text) {
        return Expression.parse(text).map(Expression::variables).stream().flatMap(names -> names.stream());
    }

    /** A name that nothing ever writes is somebody else's finding. */
    private boolean isWrittenSomewhere(String name) {
        return forms.values().stream().anyMatch(form -> form.field(name).isPresent())
                || flow.all(MultiInstanceLoopCharacteristics.class).stream()
                        .anyMatch(loop -> name.equals(loop.getCamundaElementVariable()))
                || flow.all(BoundaryEvent.class).stream()
                        .flatMap(event -> event.getEventDefinitions().stream())
                        .anyMatch(event -> name.equals(ModelFile.camunda(event, "errorMessageVariable"))
                                || name.equals(ModelFile.camunda(event, "errorCodeVariable")));
    }

    private String writers(String name) {
        Set<String> steps = flow.formSteps()
                .filter(step -> Optional.ofNullable(forms.get(String.valueOf(ModelFile.camunda(step, "formRef"))))
                        .flatMap(form -> form.field(name))
                        .filter(FormFile::isWritable)
                        .isPresent())
                .map(step -> Net.called((FlowNode) step))
                .collect(Collectors.toCollection(TreeSet::new));
        return steps.isEmpty()
                ? "没有任何步骤填写它，请改用别的字段"
                : "它在" + String.join("、", steps) + "填写，并非每条走到这里的路径都先经过那里，请把这个判断放到其后，或改用申请表的字段";
    }
}
