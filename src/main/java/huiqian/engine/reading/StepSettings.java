package huiqian.engine.reading;

import java.util.Map;
import java.util.Optional;

/** What a model says of a step in {@code camunda:property}: what templates for Modeler can set and the engine has no setting for. */
public record StepSettings(Map<String, String> properties) {

    /** Whether a decision takes a reason even to approve. */
    public boolean asksForCommentAlways() {
        return text("comment").filter("always"::equals).isPresent();
    }

    /** Whether several of these decisions may be made at once. */
    public boolean allowsBulk() {
        return text("bulk").filter("true"::equals).isPresent();
    }

    /** Whether it takes somebody who has not decided in this round before. */
    public boolean isForOthers() {
        return text("others").filter("true"::equals).isPresent();
    }

    /** How long the step waits before its people are reminded, as ISO 8601 has it. */
    Optional<String> remindAfter() {
        return text("remindAfter");
    }

    /** How long the step waits before the level above may decide as well. */
    Optional<String> escalateAfter() {
        return text("escalateAfter");
    }

    private Optional<String> text(String property) {
        return Optional.ofNullable(properties.get(property)).map(String::trim).filter(text -> !text.isEmpty());
    }
}
