package huiqian.flow.replay;

import huiqian.approval.ledger.Request;
import huiqian.approval.ledger.Verdict;
import huiqian.engine.filing.VariableValues;
import huiqian.form.Answers;
import huiqian.form.Field;
import huiqian.form.Form;
import huiqian.form.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The variables a flow has after a form, as intake and completion set them. */
final class Values {

    private Values() {}

    /** Those that every application has. */
    static Map<String, Object> of(Request request) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("requestId", request.getNumber());
        variables.put("applicant", request.getApplicant());
        variables.put("applicantName", request.getApplicantName());
        variables.put("applicantDepartment", request.getDepartmentName());
        variables.put("title", request.getTitle());
        variables.put("returnReason", null);
        return variables;
    }

    /** An application filed on the draft's form, what that has against it among the remarks; fields without an answer stay empty. */
    static Map<String, Object> applied(Form form, Map<String, Object> data, Consumer<String> remarks) {
        if (form == null) return Map.of();
        Set<String> shown = form.shown(data).stream().map(Field::key).collect(Collectors.toSet());
        Map<String, Object> posted = new LinkedHashMap<>(data);
        posted.keySet()
                .removeIf(key -> !shown.contains(key)
                        || form.field(key).filter(Field::isReadOnly).isPresent());
        posted.values().removeIf(Objects::isNull);
        Answers answers = form.check(posted, Map.of());
        answers.problems().stream()
                .filter(problem -> isWorthTelling(form, problem, posted))
                .forEach(problem -> remarks.accept(told(form, problem, posted)));
        posted.putAll(answers.accepted());
        Map<String, Object> variables = filled(form, posted);
        form.fields().forEach(field -> variables.putIfAbsent(field.key(), null));
        return variables;
    }

    /** Today's rooms and assets say nothing about those of last term. */
    private static boolean isWorthTelling(Form form, Problem problem, Map<String, Object> posted) {
        return !posted.containsKey(problem.field())
                || form.field(problem.field())
                        .flatMap(field -> field.property("options"))
                        .isEmpty();
    }

    private static String told(Form form, Problem problem, Map<String, Object> posted) {
        if (posted.containsKey(problem.field())) return "草案的申请表不接受这份申请所填的内容：" + problem.message();
        String label = form.field(problem.field()).map(Field::label).orElse(problem.field());
        return "草案的申请表要求「" + label + "」，这份申请没有填写";
    }

    /** What a step's form leaves behind; a field that was not filled in is empty, whatever it held before. */
    static Map<String, Object> answered(Form form, Map<String, Object> data) {
        Map<String, Object> variables = form == null ? new HashMap<>() : filled(form, data);
        boolean returned = Verdict.RETURN.name().equals(data.get("verdict"));
        variables.put("returnReason", returned ? data.get("comment") : null);
        return variables;
    }

    private static Map<String, Object> filled(Form form, Map<String, Object> data) {
        Map<String, Object> variables = new HashMap<>();
        form.fields().stream()
                .filter(field -> !field.isReadOnly())
                .forEach(field -> variables.put(field.key(), VariableValues.typed(data.get(field.key()))));
        return variables;
    }
}
