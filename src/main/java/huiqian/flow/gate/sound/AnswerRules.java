package huiqian.flow.gate.sound;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.engine.reading.Expression;
import huiqian.engine.reading.Term;
import huiqian.engine.reading.Term.Call;
import huiqian.engine.reading.Term.Comparison;
import huiqian.engine.reading.Term.Literal;
import huiqian.engine.reading.Term.Variable;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a line is called is what it is taken for: nobody reads 同意 where the condition says no. */
public final class AnswerRules {

    private static final Set<String> NOT_CARRIED = Set.of("否", "不同意", "不通过", "未通过", "未获通过");

    private AnswerRules() {}

    /** @param findings takes what has to change, by the id of the element it concerns */
    public static void check(ModelFile flow, Map<String, FormFile> forms, BiConsumer<String, String> findings) {
        flow.all(SequenceFlow.class).stream()
                .filter(line -> line.getConditionExpression() != null && line.getName() != null)
                .forEach(line -> Expression.parse(
                                line.getConditionExpression().getTextContent().trim())
                        .ifPresent(condition -> check(line, condition.term(), forms, findings)));
    }

    private static void check(
            SequenceFlow line, Term condition, Map<String, FormFile> forms, BiConsumer<String, String> findings) {
        String name = line.getName().strip();
        if (condition instanceof Comparison equal
                && equal.operator().equals("==")
                && equal.left() instanceof Variable field
                && equal.right() instanceof Literal value) check(line, name, labels(field, forms), value, findings);
        else if (saysNo(condition, name)) findings.accept(line.getId(), "连线叫「" + name + "」，条件却在成立时才走这里，请改正名称或条件");
    }

    private static void check(
            SequenceFlow line,
            String name,
            Map<String, String> labels,
            Literal value,
            BiConsumer<String, String> findings) {
        String meant = labels.get(String.valueOf(value.value()));
        if (meant != null && !meant.equals(name) && labels.containsValue(name))
            findings.accept(line.getId(), "连线叫「" + name + "」，条件却是选了「" + meant + "」才走这里，请改正名称或条件");
    }

    private static boolean saysNo(Term condition, String name) {
        boolean vote = condition instanceof Call call
                && call.bean().equals("votes")
                && call.word().equals("isCarried");
        return vote && NOT_CARRIED.contains(name) || condition instanceof Variable && name.equals("否");
    }

    /** What each option of a field is called, by its value. */
    private static Map<String, String> labels(Variable field, Map<String, FormFile> forms) {
        Map<String, String> labels = new TreeMap<>();
        forms.values().stream()
                .flatMap(form -> form.field(field.name()).stream())
                .flatMap(AnswerRules::options)
                .forEach(option -> labels.putIfAbsent(
                        option.path("value").asText(),
                        option.path("label").asText().strip()));
        return labels;
    }

    private static Stream<JsonNode> options(JsonNode field) {
        return Stream.iterate(0, i -> i < field.path("values").size(), i -> i + 1)
                .map(field.path("values")::get);
    }
}
