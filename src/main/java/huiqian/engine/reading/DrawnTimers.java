package huiqian.engine.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Draws beside a step the timers that its settings stand for, as a hand would have drawn them: a boundary event that does not interrupt, and a
 * service task behind it. Their ids come from the step's, with a second underscore that no drawn id may have, so that a model read again has the
 * same and waiting timers find their place.
 */
public final class DrawnTimers {

    private DrawnTimers() {}

    /** What belongs beside a step of this id. */
    public static List<DrawnPart> beside(String step, StepSettings settings) {
        return Stream.concat(
                        settings.remindAfter().stream().flatMap(after -> drawn(step, after, "remind", "提醒办理人")),
                        settings.escalateAfter().stream().flatMap(after -> drawn(step, after, "escalate", "上报上一级")))
                .toList();
    }

    private static Stream<DrawnPart> drawn(String host, String after, String word, String name) {
        String id = host + "_" + word;
        return Stream.of(
                timer(id, "到时" + name, host, after),
                new DrawnPart(
                        "serviceTask",
                        Map.of("id", id + "Task", "name", name),
                        "${notices." + word + "(requestId)}",
                        "",
                        List.of()),
                DrawnPart.of("sequenceFlow", Map.of("id", id + "Flow", "sourceRef", id, "targetRef", id + "Task")));
    }

    private static DrawnPart timer(String id, String name, String host, String after) {
        DrawnPart duration = new DrawnPart("timeDuration", Map.of(), null, after, List.of());
        return DrawnPart.of(
                "boundaryEvent",
                Map.of("id", id, "name", name, "attachedToRef", host, "cancelActivity", "false"),
                DrawnPart.of("timerEventDefinition", Map.of("id", id + "Timer"), duration));
    }
}
