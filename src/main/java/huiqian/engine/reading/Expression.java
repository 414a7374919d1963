package huiqian.engine.reading;

import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Variable;
import java.util.List;
import java.util.Optional;

/** An expression of a flow: its text and what it says. */
public record Expression(String text, Term term) {

    /** What the text says; empty if it is nothing a flow may say. */
    public static Optional<Expression> parse(String text) {
        return TermReader.read(text).map(term -> new Expression(text, term));
    }

    /** The call the text is; empty if it is anything else. */
    public static Optional<Call> call(String text) {
        return TermReader.read(text).filter(Call.class::isInstance).map(Call.class::cast);
    }

    /** Whether the text is a call of the word, such as {@code requests.settle}. */
    public static boolean calls(String text, String word) {
        return call(text)
                .filter(call -> word.equals(call.bean() + "." + call.word()))
                .isPresent();
    }

    /** The n-th argument of the call the text is, if that is a text in quotes. */
    public static Optional<String> literal(String text, int argument) {
        return call(text)
                .filter(call -> call.arguments().size() > argument)
                .map(call -> call.arguments().get(argument))
                .filter(Literal.class::isInstance)
                .map(term -> ((Literal) term).value())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** Whether the text is the variable, such as {@code ${applicant}}. */
    public static boolean isVariable(String text, String name) {
        return TermReader.read(text).filter(new Variable(name)::equals).isPresent();
    }

    /** Names of the variables it reads. */
    public List<String> variables() {
        return term.all()
                .filter(Variable.class::isInstance)
                .map(each -> ((Variable) each).name())
                .toList();
    }
}
