package huiqian.flow.gate.sound;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.engine.reading.Glossary;
import huiqian.engine.reading.Term;
import huiqian.flow.gate.InUse;
import huiqian.flow.gate.sound.Operand.Kind;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;

/** What the sides of comparisons are, by the forms of a flow and today's office. */
final class Operands {

    /** They name one person or one request: nothing general can be said of them. */
    private static final Set<String> IDENTITIES = Set.of("requestId", "applicant", "applicantName", "title");

    private final Map<String, List<JsonNode>> fields = new LinkedHashMap<>();
    private final Set<String> loops = new LinkedHashSet<>();
    private final InUse office;

    Operands(ModelFile flow, Map<String, FormFile> forms, InUse office) {
        this.office = office;
        flow.formSteps()
                .map(step -> forms.get(String.valueOf(ModelFile.camunda(step, "formRef"))))
                .filter(Objects::nonNull)
                .flatMap(form -> form.fields().stream())
                .forEach(field -> fields.computeIfAbsent(FormFile.key(field), key -> new ArrayList<>())
                        .add(field));
        flow.all(MultiInstanceLoopCharacteristics.class).stream()
                .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable)
                .filter(Objects::nonNull)
                .forEach(loops::add);
    }

    Operand of(Term term) {
        if (term instanceof Term.Literal literal) return literal(literal.value());
        String name = term instanceof Term.Variable variable ? variable.name() : "";
        if (IDENTITIES.contains(name) || loops.contains(name)) return new Operand(name, Kind.IDENTITY, null, null);
        if (name.equals("applicantDepartment"))
            return new Operand(
                    name, Kind.TEXT, known(office.options("departments").values()), null);
        if (name.equals("returnReason")) return new Operand(name, Kind.TEXT, null, null);
        return fields.containsKey(name) ? field(name, fields.get(name)) : new Operand(name, Kind.UNKNOWN, null, null);
    }

    private static Operand literal(Object value) {
        if (value == null) return new Operand("null", Kind.NOTHING, null, null);
        if (value instanceof Boolean) return new Operand(String.valueOf(value), Kind.FLAG, null, value);
        if (value instanceof Number) return new Operand(String.valueOf(value), Kind.NUMBER, null, value);
        return new Operand(String.valueOf(value), Kind.TEXT, Set.of(String.valueOf(value)), value);
    }

    private Operand field(String name, List<JsonNode> drawn) {
        JsonNode first = drawn.get(0);
        String list = first.path("properties").path("options").asText("");
        Kind kind =
                switch (first.path("type").asText()) {
                    case "number" -> Kind.NUMBER;
                    case "checkbox" -> Kind.FLAG;
                    case "checklist", "taglist" -> Kind.LIST;
                    case "datetime" -> moment(first.path("subtype").asText());
                    case "textfield", "textarea" -> Kind.TEXT;
                    case "select", "radio" -> Glossary.listsPeople(list) ? Kind.IDENTITY : Kind.TEXT;
                    default -> Kind.UNKNOWN;
                };
        return new Operand(name, kind, values(list, drawn), null);
    }

    private static Kind moment(String subtype) {
        return switch (subtype) {
            case "date" -> Kind.DATE;
            case "time" -> Kind.TIME;
            default -> Kind.DATETIME;
        };
    }

    /** Of fixed choices those that any form offers; of a list those of today. */
    private Set<String> values(String list, List<JsonNode> drawn) {
        if (!list.isEmpty()) return known(office.options(list).keySet());
        return known(
                drawn.stream().flatMap(field -> FormFile.values(field).stream()).toList());
    }

    private static Set<String> known(Collection<String> values) {
        return values.isEmpty() ? null : new LinkedHashSet<>(values);
    }
}
