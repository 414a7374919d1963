package huiqian.engine;

import huiqian.engine.gate.Expression;
import java.util.Optional;

/** The role that decides a step, as its candidates' expression names it: read as the engine reads it, however it is spelled. */
public final class StepRole {

    private static final String DECIDERS = "members.decidersFor";

    private StepRole() {}

    /** The role in {@code ${members.decidersFor('minister', applicant)}}; empty for an expression that asks for no role. */
    public static Optional<String> in(String expression) {
        return Expression.calls(expression, DECIDERS) ? Expression.literal(expression, 0) : Optional.empty();
    }
}
