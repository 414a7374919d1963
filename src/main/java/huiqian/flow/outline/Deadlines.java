package huiqian.flow.outline;

import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Properties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Timers beside a step that only see to it that somebody answers. */
record Deadlines(AnnotatedModel sketch) {

    private static final List<Word> WORDS = List.of(
            new Word("notices.remind", "remindAfter", "提醒期限"),
            new Word("notices.escalate", "escalateAfter", "上报上一级期限"),
            new Word("votes.close", null, "表决截止期限"));

    /** A word of the vocabulary, the property that stands for a timer that says it, and what it is due for. */
    private record Word(String call, String property, String title) {}

    /** When they are due, counted from when the step opens. */
    List<Aspect> of(FlowNode step) {
        return WORDS.stream()
                .map(word -> Aspect.of(
                        word.title(),
                        Stream.concat(stated(step, word), drawn(step, word)).collect(Collectors.joining("、"))))
                .toList();
    }

    private static Stream<String> stated(FlowNode step, Word word) {
        return Stream.ofNullable(word.property())
                .map(Properties.of(step)::get)
                .filter(Objects::nonNull)
                .map(Times::span);
    }

    private Stream<String> drawn(FlowNode step, Word word) {
        return timers(step).filter(timer -> leadsTo(timer, word.call())).map(sketch::time);
    }

    /** Whether the event is one of them. */
    boolean isOne(BoundaryEvent event) {
        return AnnotatedModel.timer(event).isPresent() && WORDS.stream().anyMatch(word -> leadsTo(event, word.call()));
    }

    /** Whether the node does nothing but what a deadline asks for. */
    boolean isDueWork(FlowNode node) {
        List<SequenceFlow> ways = sketch.flow().all(SequenceFlow.class).stream()
                .filter(line -> node.equals(line.getTarget()))
                .toList();
        return !ways.isEmpty()
                && ways.stream().allMatch(line -> line.getSource() instanceof BoundaryEvent event && isOne(event));
    }

    private Stream<BoundaryEvent> timers(FlowNode step) {
        return sketch.attachedTo(step)
                .filter(event -> AnnotatedModel.timer(event).isPresent());
    }

    private boolean leadsTo(BoundaryEvent timer, String word) {
        return sketch.flow().waysOut(timer).stream().anyMatch(line -> ModelFile.calls(line.getTarget(), word));
    }
}
