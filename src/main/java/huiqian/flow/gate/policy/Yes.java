package huiqian.flow.gate.policy;

import huiqian.engine.reading.Term;
import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Comparison;
import huiqian.engine.reading.Term.Junction;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Negation;
import huiqian.engine.reading.Term.Variable;
import huiqian.engine.reading.TermReader;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a condition makes sure of: that a step's verdict is this, that a vote carried. However it is put, it holds in no other case. */
public final class Yes {

    private Yes() {}

    /** What the line's condition says; null where there is none, or none that can be read. */
    public static Term condition(SequenceFlow line) {
        if (line.getConditionExpression() == null) return null;
        return TermReader.read(line.getConditionExpression().getTextContent().trim())
                .orElse(null);
    }

    /** Whether the verdict given last is this one wherever the condition holds. */
    public static boolean insistsOn(String verdict, Term condition) {
        return insists(condition, true, (term, holds) -> isVerdict(verdict, term, holds));
    }

    /** Whether the last vote carried, or did not, wherever the condition holds. */
    public static boolean insistsOnVote(boolean carried, Term condition) {
        return insists(condition, true, (term, holds) -> holds == carried && isCarried(term));
    }

    private interface Saying {
        boolean is(Term term, boolean holds);
    }

    private static boolean insists(Term term, boolean holds, Saying saying) {
        if (term instanceof Negation not) return insists(not.of(), !holds, saying);
        if (!(term instanceof Junction junction)) return saying.is(term, holds);
        boolean left = insists(junction.left(), holds, saying);
        boolean right = insists(junction.right(), holds, saying);
        return junction.both() == holds ? left || right : left && right;
    }

    private static boolean isVerdict(String verdict, Term term, boolean holds) {
        return term instanceof Comparison comparison
                && comparison.operator().equals(holds ? "==" : "!=")
                && comparison.parts().contains(new Variable("verdict"))
                && comparison.parts().contains(new Literal(verdict));
    }

    /** Whether it asks if the last vote carried, and nothing else. */
    static boolean isCarried(Term term) {
        return term instanceof Call call
                && call.bean().equals("votes")
                && call.word().equals("isCarried");
    }
}
