package huiqian.flow.gate;

import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Properties;
import huiqian.flow.model.Words;
import java.time.Duration;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What is to happen while a step waits. */
public record Deadlines(ModelFile flow, UserTask task, Findings findings) {

    /**
     * One that a step states as a property or draws as a timer.
     *
     * @param property its name as a property
     * @param word what is said when it is over
     * @param soonest of any step
     * @param latest of a decision
     */
    record Kind(String property, String word, String meaning, Duration soonest, Duration latest) {}

    /** Asks for the deadline of a decision: stated, or a timer beside the step that says its word. */
    void require(Kind kind) {
        Duration atLatest = kind.latest();
        String stated = Properties.of(task).get(kind.property());
        String limit = "PT" + atLatest.toHours() + "H";
        if (stated != null)
            findings.require(
                    Words.duration(stated)
                            .filter(after -> after.compareTo(atLatest) > 0)
                            .isEmpty(),
                    task.getId(),
                    kind.meaning() + "（" + kind.property() + "）不能晚于 " + atLatest.toHours() + " 小时，请填 " + limit
                            + " 或更短的时长，现在是「" + stated + "」");
        else
            findings.require(
                    timers(atLatest).anyMatch(timer -> !timer.cancelActivity() && leadsTo(timer, kind.word())),
                    task.getId(),
                    "缺少 " + atLatest.toHours() + " 小时" + kind.meaning() + "：请套用模板并把「" + kind.meaning() + "」填为 " + limit
                            + "（属性 "
                            + kind.property() + "），或加一个不中断的定时边界事件（" + limit + "），其后调用 ${" + kind.word()
                            + "(requestId)}");
    }

    /** Whether a timer beside the step, at whatever time, says the word. */
    boolean draws(Kind kind) {
        return timers().anyMatch(timer -> leadsTo(timer, kind.word()));
    }

    /** Asks for a timer that ends the vote, at the latest after this time. */
    public void requireClosing(Duration atLatest) {
        findings.require(
                timers(atLatest).anyMatch(timer -> timer.cancelActivity() && leadsTo(timer, "votes.close")),
                task.getId(),
                "表决没有截止：请加一个中断的定时边界事件（PT" + atLatest.toHours() + "H），其后调用 ${votes.close(requestId)}");
    }

    private boolean leadsTo(BoundaryEvent timer, String word) {
        return flow.waysOut(timer).stream().anyMatch(line -> ModelFile.calls(line.getTarget(), word));
    }

    private Stream<BoundaryEvent> timers() {
        return flow.lines().on(task).stream().filter(event -> !event.getChildElementsByType(TimerEventDefinition.class)
                .isEmpty());
    }

    private Stream<BoundaryEvent> timers(Duration atLatest) {
        return timers().filter(event -> event.getChildElementsByType(TimerEventDefinition.class).stream()
                .anyMatch(timer -> timer.getTimeDuration() != null
                        && Words.duration(timer.getTimeDuration().getTextContent())
                                .filter(after -> after.compareTo(atLatest) <= 0)
                                .isPresent()));
    }
}
