package huiqian.engine.gate;

import java.time.Duration;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What is to happen while a step waits. */
record Deadlines(ModelFile flow, UserTask task, Findings findings) {

    /** Asks for a timer beside the step, at the latest after this time, that says the word. */
    void require(Duration atLatest, String word, String meaning) {
        long hours = atLatest.toHours();
        findings.require(
                timers(atLatest).anyMatch(timer -> !timer.cancelActivity() && leadsTo(timer, word)),
                task.getId(),
                "缺少 " + hours + " 小时" + meaning + "：请加一个不中断的定时边界事件（PT" + hours + "H），其后调用 ${" + word + "(requestId)}");
    }

    /** Asks for a timer that ends the vote, at the latest after this time. */
    void requireClosing(Duration atLatest) {
        findings.require(
                timers(atLatest).anyMatch(timer -> timer.cancelActivity() && leadsTo(timer, "votes.close")),
                task.getId(),
                "表决没有截止：请加一个中断的定时边界事件（PT" + atLatest.toHours() + "H），其后调用 ${votes.close(requestId)}");
    }

    private boolean leadsTo(BoundaryEvent timer, String word) {
        return flow.waysOut(timer).stream().anyMatch(line -> ModelFile.calls(line.getTarget(), word));
    }

    private Stream<BoundaryEvent> timers(Duration atLatest) {
        return flow.all(BoundaryEvent.class).stream()
                .filter(event -> task.equals(event.getAttachedTo()))
                .filter(event -> event.getChildElementsByType(TimerEventDefinition.class).stream()
                        .anyMatch(timer -> timer.getTimeDuration() != null
                                && Words.duration(timer.getTimeDuration().getTextContent())
                                        .filter(after -> after.compareTo(atLatest) <= 0)
                                        .isPresent()));
    }
}
