package huiqian.form.feel;

import huiqian.form.Condition;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A FEEL expression of a form, evaluated by the engine Camunda ships, which knows no limit of time. So there is no expression here that could take
 * long: what the {@linkplain FeelBounds bounds} do not let through is never evaluated. Safe to share between threads.
 */
public final class Feel implements Condition {

    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava().build();

    /** Parsing costs far more than evaluating, and the same few expressions come with every submission. */
    private static final Map<String, Feel> PARSED = new ConcurrentHashMap<>();

    private static final int MOST_PARSED = 2000;

    private final ParsedExpression expression;
    private final Set<String> names;
    private final String flaw;

    private Feel(ParsedExpression expression, Set<String> names, String flaw) {
        this.expression = expression;
        this.names = names;
        this.flaw = flaw;
    }

    /** Whether a form's setting is an expression rather than plain text. */
    public static boolean isExpression(String text) {
        return text.startsWith("=");
    }

    /** Reads an expression with its leading equals sign; one that cannot be used has the value null. */
    public static Feel of(String text) {
        if (text.length() > FeelBounds.LONGEST) return unusable(FeelBounds.TOO_LONG);
        if (PARSED.size() > MOST_PARSED) PARSED.clear();
        return PARSED.computeIfAbsent(text, Feel::parse);
    }

    private static Feel parse(String text) {
        String bare = text.substring(1);
        try {
            return FeelBounds.ofText(bare).map(Feel::unusable).orElseGet(() -> parsed(bare));
        } catch (StackOverflowError tooDeep) {
            return unusable(FeelBounds.TOO_DEEP);
        }
    }

    private static Feel parsed(String text) {
        ParseResult result = ENGINE.parseExpression(text);
        if (!result.isSuccess()) return unusable("写得不对，不是有效的 FEEL 表达式");
        FeelTree tree = FeelTree.of(result.parsedExpression().expression());
        return tree.flaw().map(Feel::unusable).orElseGet(() -> new Feel(result.parsedExpression(), tree.names(), null));
    }

    private static Feel unusable(String flaw) {
        return new Feel(null, Set.of(), flaw);
    }

    /** Why it is never evaluated, a Chinese phrase; empty for a sound one. */
    public Optional<String> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** The names of the values it reads. */
    public Set<String> names() {
        return names;
    }

    @Override
    public boolean holds(Map<String, Object> data) {
        return Boolean.TRUE.equals(value(data));
    }

    /** The value with this data, in which what is missing counts as null; null also where it cannot be evaluated. */
    public Object value(Map<String, Object> data) {
        if (expression == null) return null;
        try {
            EvaluationResult result = ENGINE.evaluate(expression, data);
            return result.isSuccess() ? result.result() : null;
        } catch (StackOverflowError tooDeep) {
            return null;
        }
    }
}
