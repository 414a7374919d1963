package huiqian.form.feel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How large and of what an expression may be. All that is allowed takes time in proportion to its length and to the lists it is given; there is
 * nothing in it that counts, repeats or grows by itself, nothing that depends on the day it is read, and no pattern that a text could keep busy.
 */
final class FeelBounds {

    static final int LONGEST = 1000;

    /** The parser tries every opening bracket twice before it gives up, and each within the other. */
    private static final int DEEPEST = 8;

    static final String TOO_LONG = "太长，最多 " + LONGEST + " 个字符，请拆成几个";
    static final String TOO_DEEP = "的括号套得太深，最多 " + DEEPEST + " 层，请拆成几个";

    private static final Map<Character, Character> OPENING = Map.of(')', '(', ']', '[', '}', '{');

    /** Kinds of nodes that have no place in a form, and what they are called. */
    static final Map<String, String> REFUSED = Map.of(
            "IterationContext", "数列（1..n）",
            "FunctionDefinition", "自定义函数（function）",
            "JavaFunctionInvocation", "自定义函数（function）",
            "QualifiedFunctionInvocation", "对象的函数",
            "ConstContext", "对象（{ }）",
            "Exponentiation", "乘方（**）");

    /** Kinds of nodes that go through a list. */
    static final Set<String> GOING_THROUGH = Set.of("For", "SomeItem", "EveryItem", "Filter");

    static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "all",
            "any",
            "append",
            "ceiling",
            "concatenate",
            "contains",
            "count",
            "date",
            "date and time",
            "day of week",
            "decimal",
            "duration",
            "ends with",
            "even",
            "floor",
            "get or else",
            "is blank",
            "is defined",
            "is empty",
            "list contains",
            "lower case",
            "max",
            "mean",
            "min",
            "modulo",
            "month of year",
            "not",
            "number",
            "odd",
            "round down",
            "round half down",
            "round half up",
            "round up",
            "starts with",
            "string",
            "string join",
            "string length",
            "substring",
            "substring after",
            "substring before",
            "sum",
            "time",
            "trim",
            "upper case",
            "week of year",
            "years and months duration");

    private FeelBounds() {}

    /** What is wrong with the text, looked at before it is parsed: a parser cannot be stopped either. */
    static Optional<String> ofText(String text) {
        if (text.length() > LONGEST) return Optional.of(TOO_LONG);
        Deque<Character> open = new ArrayDeque<>();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted && sign == '\\') i++;
            else if (sign == '"') quoted = !quoted;
            else if (!quoted && !fits(sign, open)) return Optional.of("的括号不成对");
            if (open.size() > DEEPEST) return Optional.of(TOO_DEEP);
        }
        return open.isEmpty() && !quoted ? Optional.empty() : Optional.of("的括号或引号不成对");
    }

    private static boolean fits(char sign, Deque<Character> open) {
        if (OPENING.containsValue(sign)) open.push(sign);
        else if (OPENING.containsKey(sign)) return !open.isEmpty() && open.pop().equals(OPENING.get(sign));
        return true;
    }
}
