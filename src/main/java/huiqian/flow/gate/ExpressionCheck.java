package huiqian.flow.gate;

import huiqian.engine.reading.Glossary;
import huiqian.engine.reading.Term;
import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Comparison;
import huiqian.engine.reading.Term.Junction;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Negation;
import huiqian.engine.reading.Term.Variable;
import huiqian.flow.gate.forms.WordFields;
import huiqian.flow.model.Words;
import huiqian.shared.Phrase;
import huiqian.shared.Vocabulary;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges what one element of a flow says: calls by the vocabulary, variables and comparisons by the forms. */
record ExpressionCheck(String where, GateContext house, Variables variables, Findings findings) {

    /** Parameters that take the variable of their own name and nothing else: a flow acts on its own request alone. */
    private static final Set<String> OWN = Set.of("requestId", "applicant");

    void refuse(String message) {
        findings.add(where, message);
    }

    /** Whether it calls a word that answers with such a thing; an unknown word is somebody else's finding. */
    boolean answers(Term term, Class<?> type) {
        if (!(term instanceof Call call)) return false;
        return house.words()
                .word(call.bean(), call.word())
                .map(word -> word.getReturnType() == type)
                .orElse(true);
    }

    boolean isMoment(Term term) {
        return term instanceof Variable variable
                && (!variables.knows(variable.name()) || variables.isMoment(variable.name()));
    }

    boolean isCondition(Term term) {
        if (term instanceof Junction both) return isCondition(both.left()) && isCondition(both.right());
        if (term instanceof Negation not) return isCondition(not.of());
        if (term instanceof Comparison comparison) return isComparison(comparison);
        if (term instanceof Variable flag)
            return !variables.knows(flag.name()) || variables.isField(flag.name(), "checkbox");
        return answers(term, boolean.class);
    }

    private boolean isComparison(Comparison comparison) {
        List<Term> sides = comparison.parts();
        return sides.stream().allMatch(side -> side instanceof Variable || side instanceof Literal)
                && sides.stream().anyMatch(Variable.class::isInstance);
    }

    void check(Variable variable) {
        if (!variables.knows(variable.name()))
            refuse("引用了没有的变量「" + variable.name() + "」，只能用本流程表单的字段或平台变量 "
                    + Words.listed(Words.GIVEN.stream().sorted().toList()));
    }

    void check(Call call) {
        if (!house.words().hasBean(call.bean())) {
            refuse("词汇中没有「" + call.bean() + "」，可用的有："
                    + Words.listed(house.words().names()));
            return;
        }
        Optional<Method> word = house.words().word(call.bean(), call.word());
        if (word.isEmpty())
            refuse("「" + call.bean() + "」没有「" + call.word() + "」这个词，可用的有："
                    + Words.listed(house.words().wordsOf(call.bean())));
        else {
            checkArguments(call, word.get());
            if (variables.areWhole()) checkFields(call, word.get());
        }
    }

    private void checkFields(Call call, Method word) {
        Vocabulary noun = house.words().beans().get(call.bean()).getAnnotation(Vocabulary.class);
        WordFields fields = new WordFields(call.bean() + "." + call.word(), variables.forms(), this::refuse);
        List<String> read = List.of(word.getAnnotation(Phrase.class).fields());
        Stream.of(noun.fields()).filter(field -> read.contains(field.value())).forEach(fields::check);
    }

    private void checkArguments(Call call, Method word) {
        Parameter[] wanted = word.getParameters();
        if (wanted.length == call.arguments().size())
            IntStream.range(0, wanted.length)
                    .forEach(i -> check(wanted[i], call.arguments().get(i), call));
        else
            refuse("%s.%s 需要 %d 个参数（%s），现在是 %d 个"
                    .formatted(
                            call.bean(),
                            call.word(),
                            wanted.length,
                            names(wanted),
                            call.arguments().size()));
    }

    private static String names(Parameter[] parameters) {
        return Words.listed(Stream.of(parameters).map(Parameter::getName).toList());
    }

    private void check(Parameter parameter, Term argument, Call call) {
        String said = call.bean() + "." + call.word() + " 的参数 " + parameter.getName();
        if (OWN.contains(parameter.getName())) {
            if (!argument.equals(new Variable(parameter.getName()))) refuse(said + " 只能填变量 " + parameter.getName());
        } else if (parameter.getName().equals("role")) {
            checkChoice(argument, Words.ROLES, said + " 没有这个职务");
        } else if (parameter.getName().equals("department")) {
            checkDepartment(argument, said);
        } else if (parameter.getName().equals("person")) {
            checkChosen(argument, call, said);
        } else if (!fits(argument, parameter.getType())) {
            refuse(said + (parameter.getType() == String.class ? " 须是带引号的文字" : " 须是数字或数字字段"));
        }
    }

    /** Which department, the model says or a form asks. */
    private void checkDepartment(Term argument, String said) {
        if (!(argument instanceof Variable field))
            checkChoice(argument, house.departments(), said + " 没有这个部门，请填带引号的部门代码，或选项为部门名单的字段");
        else if (variables.areWhole() && !variables.isChoiceOf(field.name(), "departments"))
            refuse(said + " 填字段的，须是下拉或单选，选项由名单 departments 填，「" + field.name() + "」不是");
    }

    /** Whoever fills in the form chooses among those whose role decides, and nobody else. */
    private void checkChosen(Term argument, Call call, String said) {
        String role = call.arguments().get(1) instanceof Literal text ? String.valueOf(text.value()) : "";
        if (!Glossary.ROLES_TO_CHOOSE_FROM.contains(role))
            refuse(said + " 要有名单可选，职务只能是 "
                    + Words.listed(
                            Glossary.ROLES_TO_CHOOSE_FROM.stream().sorted().toList()));
        else if (!(argument instanceof Variable field)
                || variables.areWhole() && !variables.isChoiceOf(field.name(), role))
            refuse(said + " 须填下拉或单选字段，它的选项由名单 " + role + " 填");
    }

    private void checkChoice(Term argument, Set<String> known, String flaw) {
        boolean isKnown =
                argument instanceof Literal text && text.value() instanceof String code && known.contains(code);
        if (!isKnown)
            refuse(flaw + "，可取：" + Words.listed(known.stream().sorted().toList()));
    }

    private boolean fits(Term argument, Class<?> type) {
        if (type == String.class) return argument instanceof Literal text && text.value() instanceof String;
        if (argument instanceof Variable number)
            return !variables.knows(number.name()) || variables.isField(number.name(), "number");
        return argument instanceof Literal number
                && (number.value() instanceof Long || type == double.class && number.value() instanceof Double);
    }
}
