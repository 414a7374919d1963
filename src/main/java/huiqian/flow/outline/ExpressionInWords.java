package huiqian.flow.outline;

import huiqian.approval.ledger.Status;
import huiqian.engine.reading.Expression;
import huiqian.engine.reading.Glossary;
import huiqian.engine.reading.StepRole;
import huiqian.engine.reading.Term;
import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Comparison;
import huiqian.engine.reading.Term.Junction;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Negation;
import huiqian.engine.reading.Term.Variable;
import huiqian.flow.model.Lexicon;
import huiqian.member.GroupTitles;
import huiqian.shared.Phrase;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in Chinese what an expression means; one that means nothing here stays as it is. */
record ExpressionInWords(Lexicon words, Labels labels, GroupTitles groups) {

    private static final Map<String, String> OPERATORS =
            Map.of("==", "为", "!=", "不为", "<", "小于", "<=", "不大于", ">", "大于", ">=", "不小于");

    /** Arguments that are the same in every word and tell nothing. */
    private static final Set<String> UNTOLD = Set.of("requestId", "applicant");

    String condition(String text) {
        return Expression.parse(text).map(expression -> say(expression.term())).orElse(text);
    }

    /** What a service task does. */
    String action(String text) {
        return Expression.call(text).map(this::phrase).orElse(text);
    }

    /** Who a call that answers with people means. */
    String people(String text) {
        Optional<String> role = Expression.literal(text, 0).map(id -> Glossary.ROLES.getOrDefault(id, id));
        Optional<StepRole> said = StepRole.in(text);
        if (said.flatMap(StepRole::choice).isPresent())
            return labels.of(said.get().choice().get()) + "所选的"
                    + Glossary.role(said.get().name());
        if (said.flatMap(StepRole::field).isPresent())
            return labels.of(said.get().field().get()) + "所填部门的部长";
        if (Expression.calls(text, "members.ministersOf"))
            return said.map(StepRole::name).map(groups::of).orElse(text);
        if (Expression.calls(text, "members.decidersFor")) return role.orElse(text);
        if (Expression.calls(text, "members.decidersAbove"))
            return role.map(title -> title + "的上一级").orElse(text);
        if (Expression.calls(text, "members.allMinisters")) return "各部门部长";
        return Expression.isVariable(text, "applicant") ? "申请人本人" : text;
    }

    /** Who has a vote where it is opened. */
    String voters(String text) {
        return Expression.literal(text, 1)
                .map(id -> Glossary.ROLES.getOrDefault(id, id))
                .orElse(text);
    }

    /** When an error of the vocabulary comes up; empty if no word knows it. */
    Optional<String> error(String action, String code) {
        return Expression.call(action).flatMap(call -> words.word(call.bean(), call.word())).stream()
                .flatMap(word -> Stream.of(word.getAnnotation(Phrase.class).errors()))
                .filter(error -> error.startsWith(code + " "))
                .map(error -> error.substring(code.length() + 1))
                .findFirst();
    }

    private String say(Term term) {
        if (term instanceof Comparison comparison) return compare(comparison);
        if (term instanceof Junction both) return join(both);
        if (term instanceof Variable flag) return "勾选" + labels.of(flag.name());
        if (term instanceof Negation not) return deny(not.of());
        return term instanceof Call call ? phrase(call) + "：是" : value(null, term);
    }

    private String deny(Term term) {
        if (term instanceof Variable flag) return "未勾选" + labels.of(flag.name());
        return term instanceof Call call ? phrase(call) + "：否" : "并非（" + say(term) + "）";
    }

    private String join(Junction both) {
        return Stream.of(both.left(), both.right())
                .map(side -> side instanceof Junction ? "（" + say(side) + "）" : say(side))
                .collect(Collectors.joining(both.both() ? "，且" : "，或"));
    }

    private String compare(Comparison comparison) {
        return value(comparison.right(), comparison.left())
                + OPERATORS.get(comparison.operator())
                + value(comparison.left(), comparison.right());
    }

    /** One side of a comparison, where the other may be the field that has it among its options. */
    private String value(Term other, Term side) {
        if (side instanceof Variable variable) return labels.of(variable.name());
        Object value = side instanceof Literal literal ? literal.value() : null;
        if (value == null) return "空";
        if (value instanceof Number) return " " + value + " ";
        return "「" + (other instanceof Variable field ? labels.value(field.name(), value) : value) + "」";
    }

    private String phrase(Call call) {
        return words.word(call.bean(), call.word())
                .map(word -> word.getAnnotation(Phrase.class).value() + arguments(word, call))
                .orElse(call.bean() + "." + call.word());
    }

    private String arguments(Method word, Call call) {
        Parameter[] parameters = word.getParameters();
        String told = IntStream.range(
                        0, Math.min(parameters.length, call.arguments().size()))
                .filter(i -> !UNTOLD.contains(parameters[i].getName()))
                .mapToObj(
                        i -> argument(parameters[i].getName(), call.arguments().get(i)))
                .collect(Collectors.joining("、"));
        return told.isEmpty() ? "" : "（" + told + "）";
    }

    private String argument(String name, Term argument) {
        if (!(argument instanceof Literal literal) || !(literal.value() instanceof String id))
            return value(null, argument).strip();
        if (name.equals("role")) return Glossary.ROLES.getOrDefault(id, id);
        if (name.equals("department")) return groups.of("memberOf" + id);
        return Stream.of(Status.values())
                .filter(status -> name.equals("outcome") && status.name().equals(id))
                .map(Status::label)
                .findFirst()
                .orElse(id);
    }
}
