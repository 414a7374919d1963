package huiqian.processes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An expression of a flow. Only three shapes are spoken: a call {@code ${bean.word(arguments)}}, a variable {@code ${name}}, and a
 * comparison {@code ${name == 'VALUE'}}.
 *
 * @param bean called, null unless it is a call
 * @param method called, null unless it is a call
 * @param variable read, null in a call
 * @param operands arguments of the call, or what the variable is compared with
 */
record Expression(String text, String bean, String method, String variable, List<String> operands) {

    private static final String NAME = "([a-zA-Z][a-zA-Z0-9]*)";
    private static final String OPERAND = "'[^'\\\\$#{}]*'|[a-zA-Z][a-zA-Z0-9]*|\\d+(?:\\.\\d+)?";
    private static final String OPERANDS = "((?:(?:" + OPERAND + ")(?:,\\s*(?:" + OPERAND + "))*)?)";
    private static final Pattern CALL = Pattern.compile("\\$\\{" + NAME + "\\." + NAME + "\\(" + OPERANDS + "\\)}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{" + NAME + "}");
    private static final Pattern COMPARISON =
            Pattern.compile("\\$\\{" + NAME + " (?:==|!=|<=|>=|<|>) (" + OPERAND + ")}");

    static Optional<Expression> parse(String text) {
        Matcher call = CALL.matcher(text);
        if (call.matches())
            return Optional.of(new Expression(text, call.group(1), call.group(2), null, split(call.group(3))));
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches())
            return Optional.of(new Expression(text, null, null, comparison.group(1), List.of(comparison.group(2))));
        Matcher variable = VARIABLE.matcher(text);
        return variable.matches()
                ? Optional.of(new Expression(text, null, null, variable.group(1), List.of()))
                : Optional.empty();
    }

    private static List<String> split(String arguments) {
        return arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(",\\s*"));
    }

    boolean isCall() {
        return bean != null;
    }

    boolean isCallOf(String word) {
        return isCall() && word.equals(bean + "." + method);
    }

    /** Whether the word called is a question, which answers without acting. */
    boolean asks() {
        return isCall() && method.matches("(is|has|can|needs)[A-Z].*");
    }

    /** Names of variables it reads. */
    List<String> variables() {
        List<String> read = operands.stream().filter(Expression::isName).toList();
        return variable == null
                ? read
                : Stream.concat(Stream.of(variable), read.stream()).toList();
    }

    /** Texts in quotes, without them. */
    List<String> literals() {
        return operands.stream()
                .filter(operand -> operand.startsWith("'"))
                .map(operand -> operand.substring(1, operand.length() - 1))
                .toList();
    }

    private static boolean isName(String operand) {
        return Character.isLetter(operand.charAt(0))
                && !List.of("true", "false", "null").contains(operand);
    }
}
