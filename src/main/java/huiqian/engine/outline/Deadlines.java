package huiqian.engine.outline;

import huiqian.engine.gate.ModelFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Timers beside a step that only see to it that somebody answers. */
record Deadlines(Sketch sketch) {

    private static final List<Word> WORDS = List.of(
            new Word("notices.remind", "提醒期限"),
            new Word("notices.escalate", "上报上一级期限"),
            new Word("votes.close", "表决截止期限"));

    /** A word of the vocabulary and what it is due for. */
    private record Word(String call, String title) {}

    /** When they are due, counted from when the step opens. */
    List<Aspect> of(FlowNode step) {
        return WORDS.stream()
                .map(word -> Aspect.of(
                        word.title(),
                        timers(step)
                                .filter(timer -> leadsTo(timer, word.call()))
                                .map(sketch::time)
                                .collect(Collectors.joining("、"))))
                .toList();
    }

    /** Whether the event is one of them. */
    boolean isOne(BoundaryEvent event) {
        return Sketch.timer(event).isPresent() && WORDS.stream().anyMatch(word -> leadsTo(event, word.call()));
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
        return sketch.attachedTo(step).filter(event -> Sketch.timer(event).isPresent());
    }

    private boolean leadsTo(BoundaryEvent timer, String word) {
        return sketch.flow().waysOut(timer).stream().anyMatch(line -> ModelFile.calls(line.getTarget(), word));
    }
}
