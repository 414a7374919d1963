package huiqian.engine.reading;

import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Comparison;
import huiqian.engine.reading.Term.Junction;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Negation;
import huiqian.engine.reading.Term.Variable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBinary.Operator;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * Reads expressions with the parser that will run them, so that there is no second opinion on what a text means. What can be said in several
 * ways is one term: what is compared stands left, and no comparison is negated.
 */
public final class TermReader {

    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private static final int LONGEST = 500;
    private static final int MOST = 1000;
    private static final Set<Operator> COMPARISONS =
            Set.of(AstBinary.EQ, AstBinary.NE, AstBinary.LT, AstBinary.LE, AstBinary.GT, AstBinary.GE);

    private static final Map<String, String> TURNED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");
    private static final Map<String, String> OPPOSITE = Map.of("==", "!=", "!=", "==");

    /** Those read last: of the same few expressions the rules ask again and again. */
    private static final Map<String, Optional<Term>> READ =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Optional<Term>> eldest) {
                    return size() > MOST;
                }
            });

    private TermReader() {}

    /** The term a text is; empty if it is none, or text around one. */
    public static Optional<Term> read(String text) {
        if (text == null || text.length() > LONGEST) return Optional.empty();
        Optional<Term> known = READ.get(text);
        if (known != null) return known;
        Optional<Term> term = parsed(text);
        READ.put(text, term);
        return term;
    }

    private static Optional<Term> parsed(String text) {
        try {
            Node root = PARSER.build(text).getRoot();
            return root instanceof AstEval eval && !eval.isDeferred()
                    ? Optional.of(term(eval.getChild(0)))
                    : Optional.empty();
        } catch (TreeBuilderException | NoTerm unreadable) {
            return Optional.empty();
        }
    }

    private static Term term(Node node) {
        if (node instanceof AstIdentifier name) return new Variable(name.getName());
        if (node instanceof AstLiteral literal) return new Literal(literal.eval(null, null));
        if (node instanceof AstNested nested) return term(nested.getChild(0));
        if (node instanceof AstUnary unary) return unary(unary);
        if (node instanceof AstBinary binary) return binary(binary);
        if (node instanceof AstMethod method) return call(method);
        throw new NoTerm();
    }

    private static Term unary(AstUnary unary) {
        Node operand = unary.getChild(0);
        if (unary.getOperator() == AstUnary.NOT) return not(term(operand));
        if (unary.getOperator() != AstUnary.NEG || !(operand instanceof AstNumber number)) throw new NoTerm();
        return new Literal(number.eval(null, null) instanceof Long whole ? -whole : -(Double) number.eval(null, null));
    }

    private static Term binary(AstBinary binary) {
        Operator operator = binary.getOperator();
        Term left = term(binary.getChild(0));
        Term right = term(binary.getChild(1));
        if (operator == AstBinary.AND || operator == AstBinary.OR)
            return new Junction(operator == AstBinary.AND, left, right);
        if (!COMPARISONS.contains(operator)) throw new NoTerm();
        boolean turned = left instanceof Literal && !(right instanceof Literal);
        return turned
                ? new Comparison(TURNED.getOrDefault(operator.toString(), operator.toString()), right, left)
                : new Comparison(operator.toString(), left, right);
    }

    /** What is not so, said without a not where that says the very same, also of what is empty. */
    private static Term not(Term term) {
        if (term instanceof Negation negation) return negation.of();
        if (term instanceof Junction junction)
            return new Junction(!junction.both(), not(junction.left()), not(junction.right()));
        if (term instanceof Comparison equality && OPPOSITE.containsKey(equality.operator()))
            return new Comparison(OPPOSITE.get(equality.operator()), equality.left(), equality.right());
        return new Negation(term);
    }

    private static Term call(AstMethod method) {
        if (!(method.getChild(0) instanceof AstDot dot) || !(dot.getChild(0) instanceof AstIdentifier bean))
            throw new NoTerm();
        String word = dot.getStructuralId(null).substring(bean.getName().length() + 1);
        Node arguments = method.getChild(1);
        return new Call(
                bean.getName(),
                word,
                IntStream.range(0, arguments.getCardinality())
                        .mapToObj(i -> term(arguments.getChild(i)))
                        .toList());
    }

    /** Something that parses and that no flow may say. */
    private static class NoTerm extends RuntimeException {
        NoTerm() {
            super(null, null, false, false);
        }
    }
}
