package huiqian.flow.gate.sound;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.Term.Comparison;
import huiqian.flow.gate.InUse;
import huiqian.flow.gate.sound.Operand.Kind;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Things are compared with their own kind, and with what they can be: else a condition fails, or never holds. */
public final class ComparisonRules {

    private static final int MOST_TOLD = 20;
    private static final Set<String> EQUALITY = Set.of("==", "!=");

    private final Operands operands;
    private final BiConsumer<String, String> findings;

    private ComparisonRules(Operands operands, BiConsumer<String, String> findings) {
        this.operands = operands;
        this.findings = findings;
    }

    /** @param findings takes what has to change, by the id of the element it concerns */
    public static void check(
            ModelFile flow, Map<String, FormFile> forms, InUse office, BiConsumer<String, String> findings) {
        ComparisonRules rules = new ComparisonRules(new Operands(flow, forms, office), findings);
        flow.all(SequenceFlow.class).stream()
                .filter(line -> line.getConditionExpression() != null)
                .forEach(line -> comparisons(line).forEach(comparison -> rules.check(line.getId(), comparison)));
    }

    private static Stream<Comparison> comparisons(SequenceFlow line) {
        return Expression.parse(line.getConditionExpression().getTextContent().trim()).stream()
                .flatMap(expression -> expression.term().all())
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast);
    }

    private void check(String where, Comparison comparison) {
        Operand left = operands.of(comparison.left());
        Operand right = operands.of(comparison.right());
        String flaw = flaw(left, right, comparison.operator());
        if (flaw != null) findings.accept(where, flaw);
    }

    private static String flaw(Operand left, Operand right, String operator) {
        if (left.is(Kind.UNKNOWN) || right.is(Kind.UNKNOWN)) return null;
        for (Operand side : List.of(left, right)) {
            if (side.is(Kind.IDENTITY)) return side.text() + " 指的是某个人或某一份申请，不能拿来比较：同样的申请须同样办理，请按申请内容判断";
            if (side.is(Kind.LIST)) return "多选字段 " + side.text() + " 不能用来比较，条件永远不会成立，请改用单选（radio 或 select）";
        }
        if (!left.isLiteral() && left.text().equals(right.text())) return "条件两边都是 " + left.text() + "，结果总是一样，请改正";
        boolean ordered = !EQUALITY.contains(operator);
        if (left.is(Kind.NOTHING) || right.is(Kind.NOTHING)) return ordered ? "空值 null 只能用 == 或 != 比较" : null;
        if (left.kind() != right.kind()) return different(left, right);
        if (ordered && !left.kind().hasOrder()) return left.called() + " 只能用 == 或 != 比较，不能比大小";
        return ordered ? null : neverEqual(left, right);
    }

    private static String different(Operand left, Operand right) {
        Operand field = left.isLiteral() ? right : left;
        Operand other = left.isLiteral() ? left : right;
        if (field.kind().isMoment() && other.is(Kind.TEXT) && other.isLiteral())
            return isMoment(field.kind(), (String) other.literal())
                    ? null
                    : field.called() + " 不能与「" + other.literal() + "」比较，请写成" + example(field.kind());
        if (field.is(Kind.NUMBER) && other.is(Kind.TEXT) && other.isLiteral())
            return "数字字段 " + field.text() + " 不能与文字「" + other.literal() + "」比较，请去掉引号";
        return field.called() + " 不能与" + other.called() + "比较，两边须是同一类" + choices(field);
    }

    private static String neverEqual(Operand left, Operand right) {
        if (left.values() == null || right.values() == null || !Collections.disjoint(left.values(), right.values()))
            return null;
        Operand field = left.isLiteral() ? right : left;
        Operand other = left.isLiteral() ? left : right;
        return other.isLiteral()
                ? "字段 " + field.text() + " 没有「" + other.literal() + "」这个选项" + choices(field)
                : "字段 " + field.text() + " 与 " + other.text() + " 没有相同的选项，永远不会相等";
    }

    private static String choices(Operand field) {
        if (field.values() == null) return "";
        String some = field.values().stream().limit(MOST_TOLD).collect(Collectors.joining("、"));
        return "，可取：" + some + (field.values().size() > MOST_TOLD ? " 等" : "");
    }

    private static boolean isMoment(Kind kind, String text) {
        return switch (kind) {
            case DATE -> text.matches("\\d{4}-\\d\\d-\\d\\d") && parses(text, LocalDate::parse);
            case TIME -> text.matches("\\d\\d:\\d\\d") && parses(text, LocalTime::parse);
            default -> text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d") && parses(text, LocalDateTime::parse);
        };
    }

    private static boolean parses(String text, Function<String, ?> reader) {
        try {
            return reader.apply(text) != null;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static String example(Kind kind) {
        return switch (kind) {
            case DATE -> " '2026-12-31'";
            case TIME -> " '14:00'";
            default -> " '2026-12-31T18:00'";
        };
    }
}
