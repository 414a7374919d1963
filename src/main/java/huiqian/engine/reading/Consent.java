package huiqian.engine.reading;

import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Comparison;
import huiqian.engine.reading.Term.Junction;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Negation;
import huiqian.engine.reading.Term.Variable;

/** What a condition asks of the decision before it: a yes, anything else, or nothing. */
enum Consent {
    YES,
    NO,
    EITHER;

    private static final Variable VERDICT = new Variable("verdict");
    private static final Literal APPROVE = new Literal("APPROVE");

    static Consent in(String condition) {
        return TermReader.read(condition).map(Consent::of).orElse(EITHER);
    }

    private static Consent of(Term term) {
        if (term instanceof Negation not) return of(not.of()).turned();
        if (term instanceof Call call)
            return call.bean().equals("votes") && call.word().equals("isCarried") ? YES : EITHER;
        if (term instanceof Comparison compared) return of(compared);
        if (!(term instanceof Junction both)) return EITHER;
        Consent left = of(both.left());
        return left == EITHER ? of(both.right()) : left;
    }

    private static Consent of(Comparison compared) {
        boolean turned = compared.right().equals(VERDICT);
        Term other = turned ? compared.left() : compared.right();
        if (!turned && !compared.left().equals(VERDICT)) return EITHER;
        Consent same = other.equals(APPROVE) ? YES : NO;
        if (compared.operator().equals("==")) return same;
        // What is not a no may be a yes or be sent back.
        return same == YES ? NO : EITHER;
    }

    private Consent turned() {
        return this == YES ? NO : EITHER;
    }
}
