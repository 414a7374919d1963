package huiqian.flow.outline;

import huiqian.flow.model.FormFile;
import huiqian.flow.model.Lexicon;
import huiqian.flow.model.ModelFile;
import huiqian.member.GroupTitles;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A model with its forms and what their words mean. */
record AnnotatedModel(ModelFile flow, Map<String, FormFile> forms, ExpressionInWords speech) {

    private static final int LONGEST_WAY = 1000;

    /** @param files its forms, by file name */
    static AnnotatedModel of(ModelFile flow, Map<String, byte[]> files, Lexicon words, GroupTitles groups) {
        Map<String, FormFile> forms = new TreeMap<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".form")) read(name, content).ifPresent(form -> forms.put(form.id(), form));
        });
        Optional.ofNullable(flow.applyForm())
                .map(forms::get)
                .ifPresent(apply -> forms.replaceAll((id, form) -> showing(form, apply)));
        Labels labels = Labels.of(flow.formSteps()
                .map(step -> forms.get(String.valueOf(ModelFile.camunda(step, "formRef"))))
                .filter(form -> form != null)
                .toList());
        return new AnnotatedModel(flow, forms, new ExpressionInWords(words, labels, groups));
    }

    /** A form that cannot be read counts as none: what is wrong with it, the gate says. */
    private static Optional<FormFile> read(String name, byte[] content) {
        try {
            return Optional.of(FormFile.of(name, new String(content, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static FormFile showing(FormFile form, FormFile apply) {
        try {
            return form.showing(apply);
        } catch (IllegalArgumentException tooMuch) {
            return form;
        }
    }

    Labels labels() {
        return speech.labels();
    }

    Optional<FormFile> form(BaseElement step) {
        return Optional.ofNullable(forms.get(String.valueOf(ModelFile.camunda(step, "formRef"))));
    }

    Optional<FormFile> applyForm() {
        return Optional.ofNullable(forms.get(String.valueOf(flow.applyForm())));
    }

    static String name(FlowElement element) {
        String name = element.getName();
        return name == null || name.isBlank() ? element.getId() : name.replaceAll("\\s+", "");
    }

    Stream<BoundaryEvent> attachedTo(FlowNode node) {
        return flow.all(BoundaryEvent.class).stream().filter(event -> node.equals(event.getAttachedTo()));
    }

    static Optional<TimerEventDefinition> timer(FlowNode event) {
        return event.getChildElementsByType(TimerEventDefinition.class).stream().findFirst();
    }

    String time(FlowNode event) {
        return timer(event).map(new Times(labels())::of).orElse(null);
    }

    /** What comes after a node that goes on in one way only. */
    Aspect next(FlowNode node) {
        return flow.waysOut(node).size() == 1 ? target("下一步", flow.waysOut(node).get(0)) : Aspect.of("下一步", null);
    }

    /** Where a line leads, past what only joins lines. */
    Aspect target(String title, SequenceFlow line) {
        FlowNode node = line.getTarget();
        for (int i = 0; i < LONGEST_WAY && joins(node); i++)
            node = flow.waysOut(node).get(0).getTarget();
        return new Aspect(title, "「" + name(node) + "」", node.getId());
    }

    private boolean joins(FlowNode node) {
        return (node.getName() == null || node.getName().isBlank())
                && flow.waysOut(node).size() == 1;
    }
}
