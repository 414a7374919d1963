package huiqian.engine.reading;

import java.util.List;
import java.util.stream.Stream;

/** A piece of an expression. What a flow has no business saying (properties, indexes, functions, sums, choices) is no term. */
public sealed interface Term {

    /** What it is made of. */
    default List<Term> parts() {
        return List.of();
    }

    /** It and everything it is made of. */
    default Stream<Term> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Term::all));
    }

    /** {@code bean.word(arguments)} */
    record Call(String bean, String word, List<Term> arguments) implements Term {
        @Override
        public List<Term> parts() {
            return arguments;
        }
    }

    /** The value of a variable. */
    record Variable(String name) implements Term {}

    /** A text, a number, true, false or null. */
    record Literal(Object value) implements Term {}

    /** One thing compared with another; the operator is written as {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} or {@code >=}. */
    record Comparison(String operator, Term left, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }
    }

    /** Both of two, or one of them at least. */
    record Junction(boolean both, Term left, Term right) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }
    }

    /** Not so. */
    record Negation(Term of) implements Term {
        @Override
        public List<Term> parts() {
            return List.of(of);
        }
    }
}
