package huiqian.flow.gate.policy;

import huiqian.engine.reading.Term;
import huiqian.engine.reading.Term.Comparison;
import huiqian.engine.reading.Term.Junction;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Negation;
import huiqian.engine.reading.Term.Variable;
import huiqian.flow.gate.policy.Consent.Asked;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What is known on a way of the answers that were given.
 *
 * @param verdict of the step asked last; null if it may be any
 * @param carried whether the last vote carried; null if it may have or not
 */
record Answers(String verdict, Boolean carried) {

    /** Whether something holds on a way. */
    private enum Truth {
        YES,
        NO,
        OPEN;

        static Truth of(boolean holds) {
            return holds ? YES : NO;
        }

        Truth not() {
            return this == OPEN ? OPEN : of(this == NO);
        }

        static Truth joined(boolean both, Truth left, Truth right) {
            Truth deciding = of(!both);
            if (left == deciding || right == deciding) return deciding;
            return left == OPEN || right == OPEN ? OPEN : of(both);
        }
    }

    /** A no of this decision, of which nothing else is known. */
    static Answers no(Asked decision) {
        return decision.vote() ? new Answers(null, false) : new Answers("REJECT", null);
    }

    /** The same once another decision said yes. */
    Answers yes(Asked decision) {
        return decision.vote() ? new Answers(verdict, true) : new Answers("APPROVE", carried);
    }

    /** Whether a line may be taken where these answers were given. */
    boolean allow(SequenceFlow line, Consent consent) {
        if (line.getConditionExpression() != null) return truth(consent.condition(line)) != Truth.NO;
        return !(line.getSource() instanceof ExclusiveGateway)
                || consent.lines().from(line.getSource()).stream()
                        .noneMatch(other -> truth(consent.condition(other.flow())) == Truth.YES);
    }

    private Truth truth(Term condition) {
        if (condition instanceof Negation not) return truth(not.of()).not();
        if (condition instanceof Junction junction)
            return Truth.joined(junction.both(), truth(junction.left()), truth(junction.right()));
        if (Yes.isCarried(condition)) return carried == null ? Truth.OPEN : Truth.of(carried);
        return condition instanceof Comparison comparison ? compared(comparison) : Truth.OPEN;
    }

    private Truth compared(Comparison comparison) {
        boolean readable = verdict != null
                && comparison.left().equals(new Variable("verdict"))
                && comparison.right() instanceof Literal
                && (comparison.operator().equals("==") || comparison.operator().equals("!="));
        if (!readable) return Truth.OPEN;
        boolean same = comparison.right().equals(new Literal(verdict));
        return Truth.of(same == comparison.operator().equals("=="));
    }
}
