package huiqian.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL expression of a form, evaluated by the engine Camunda ships. Safe to share between threads. */
final class Feel implements Condition {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    /** Parsing costs far more than evaluating, and the same few expressions come with every submission. */
    private static final Map<String, Feel> PARSED = new ConcurrentHashMap<>();

    private static final int MOST_PARSED = 2000;

    private final ParsedExpression expression;

    private Feel(ParsedExpression expression) {
        this.expression = expression;
    }

    /** Whether a form's setting is an expression rather than plain text. */
    static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    /** Reads an expression with its leading equals sign; one that cannot be parsed has the value null. */
    static Feel of(String text) {
        if (PARSED.size() > MOST_PARSED) PARSED.clear();
        return PARSED.computeIfAbsent(text, Feel::parse);
    }

    private static Feel parse(String text) {
        ParseResult result = ENGINE.parseExpression(text.substring(1));
        return new Feel(result.isSuccess() ? result.parsedExpression() : null);
    }

    @Override
    public boolean holds(Map<String, Object> data) {
        return Boolean.TRUE.equals(value(data));
    }

    /** The value with this data, in which what is missing counts as null; null also where it cannot be evaluated. */
    Object value(Map<String, Object> data) {
        if (expression == null) return null;
        EvaluationResult result = ENGINE.evaluate(expression, data);
        return result.isSuccess() ? result.result() : null;
    }
}
