package huiqian.engine.reading;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.Expression;

/** What a version says of a step in expressions, which a task works out when it comes up; null for what it does not say. */
record StepWords(
        Expression name, Expression description, Expression assignee, Set<Expression> candidates, Expression due) {

    /** Whom it names for the step. */
    Stream<Expression> people() {
        return Stream.concat(Stream.ofNullable(assignee), candidates.stream());
    }
}
