package huiqian.processes;

import static huiqian.processes.ModelFile.camunda;

import huiqian.approval.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Every expression parses, calls a word that exists with as many arguments as it takes, and reads variables that are set. */
final class ExpressionRules {

    private ExpressionRules() {}

    static void check(ModelFile flow, House house, Findings findings) {
        Set<String> variables = variables(flow, house);
        flow.elements().forEach(element -> texts(element)
                .filter(text -> text.contains("${") || text.contains("#{"))
                .forEach(text -> check(text, where(element), variables, house, findings)));
    }

    private static void check(String text, String where, Set<String> variables, House house, Findings findings) {
        Optional<Expression> parsed = Expression.parse(text);
        if (parsed.isEmpty()) {
            findings.add(where, "is no expression of the vocabulary: " + text);
            return;
        }
        Expression expression = parsed.get();
        if (expression.isCall()) checkCall(expression, where, house, findings);
        else checkVerdict(expression, where, findings);
        expression.variables().stream()
                .filter(variable -> !variables.contains(variable))
                .forEach(variable -> findings.add(where, "reads an unknown variable: " + variable));
    }

    private static void checkCall(Expression call, String where, House house, Findings findings) {
        Class<?> bean = house.beans().get(call.bean());
        if (bean == null) {
            findings.add(where, "calls an unknown bean: " + call.text());
            return;
        }
        boolean known = Stream.of(bean.getMethods())
                .anyMatch(method -> method.getName().equals(call.method())
                        && method.getParameterCount() == call.operands().size());
        findings.require(known, where, "calls an unknown word: " + call.text());
        boolean namesRole = call.isCallOf("members.decidersFor") || call.isCallOf("votes.open");
        findings.require(
                !namesRole || Words.ROLES.containsAll(call.literals()), where, "names an unknown role: " + call.text());
    }

    private static void checkVerdict(Expression comparison, String where, Findings findings) {
        if (!"verdict".equals(comparison.variable())) return;
        List<String> verdicts = Stream.of(Verdict.values()).map(Verdict::name).toList();
        findings.require(verdicts.containsAll(comparison.literals()), where, "unknown verdict: " + comparison.text());
    }

    private static Set<String> variables(ModelFile flow, House house) {
        Set<String> variables = new HashSet<>(Words.STANDARD_VARIABLES);
        Stream.concat(
                        Stream.ofNullable(flow.applyForm()),
                        flow.all(UserTask.class).stream().map(UserTask::getCamundaFormRef))
                .map(house.forms()::get)
                .filter(Objects::nonNull)
                .forEach(form -> form.fields().forEach(field -> variables.add(FormFile.key(field))));
        flow.all(MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> variables.add(loop.getCamundaElementVariable()));
        flow.all(ErrorEventDefinition.class).forEach(error -> variables.add(camunda(error, "errorMessageVariable")));
        return variables;
    }

    private static Stream<String> texts(Element element) {
        if (element.getLocalName().equals("documentation")) return Stream.empty();
        NamedNodeMap attributes = element.getAttributes();
        Stream<String> values = IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeValue());
        Stream<String> content = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i))
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(node -> node.getNodeValue().trim());
        return Stream.concat(values, content);
    }

    private static String where(Element element) {
        Element named = element;
        while (named.getAttribute("id").isEmpty()) named = (Element) named.getParentNode();
        return named.getAttribute("id");
    }
}
