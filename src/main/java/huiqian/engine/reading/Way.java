package huiqian.engine.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Where an application goes as long as everybody agrees and nothing goes amiss: the steps of its flow in the order in which they come up. */
public final class Way {

    /**
     * A step on the way.
     *
     * @param certain whether every application comes to it, or only some
     * @param vote the role that was asked to vote last before it; null for none
     * @param settled whether the application has had its outcome by then
     * @param several for whom it comes up, each for themselves, as the model says it; null for a step of one
     */
    public record Stop(String id, boolean certain, String vote, boolean settled, String several) {}

    private final FlowNode start;

    private Way(FlowNode start) {
        this.start = start;
    }

    public static List<Stop> of(BpmnModelInstance model) {
        return model.getModelElementsByType(StartEvent.class).stream()
                .filter(event -> event.getParentElement() instanceof Process)
                .findFirst()
                .map(event -> new Way(event).stops())
                .orElse(List.of());
    }

    private List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        Set<FlowNode> met = new LinkedHashSet<>(List.of(start));
        String vote = null;
        boolean settled = false;
        for (List<FlowNode> next = List.copyOf(met); !next.isEmpty(); ) {
            List<FlowNode> after = new ArrayList<>();
            for (FlowNode node : next) {
                vote = voteOpenedBy(node).orElse(vote);
                settled |= calls(node, "requests.settle");
                if (node instanceof UserTask step) stops.add(stop(step, vote, settled));
                following(node).stream().filter(met::add).forEach(after::add);
            }
            next = after;
        }
        return stops;
    }

    private Stop stop(UserTask step, String vote, boolean settled) {
        return new Stop(step.getId(), leads(start, step, new HashSet<>()), vote, settled, several(step));
    }

    private static String several(UserTask step) {
        LoopCharacteristics loop = step.getLoopCharacteristics();
        return loop instanceof MultiInstanceLoopCharacteristics several ? several.getCamundaCollection() : null;
    }

    private static Optional<String> voteOpenedBy(FlowNode node) {
        return calls(node, "votes.open")
                ? Expression.literal(((ServiceTask) node).getCamundaExpression(), 1)
                : Optional.empty();
    }

    private static boolean calls(FlowNode node, String word) {
        return node instanceof ServiceTask task
                && task.getCamundaExpression() != null
                && Expression.calls(task.getCamundaExpression(), word);
    }

    /** Whether whatever passes the node comes to the step. A circle leads nowhere else. */
    private static boolean leads(FlowNode node, FlowNode step, Set<FlowNode> passed) {
        if (node.equals(step)) return true;
        if (!passed.add(node)) return true;
        List<FlowNode> next = following(node);
        if (next.isEmpty()) return false;
        return goesAllWays(node)
                ? next.stream().anyMatch(each -> leads(each, step, new HashSet<>(passed)))
                : next.stream().allMatch(each -> leads(each, step, new HashSet<>(passed)));
    }

    private static boolean goesAllWays(FlowNode node) {
        boolean asks = node.getElementType().getTypeName().matches("(exclusive|inclusive|eventBased|complex)Gateway");
        return !asks && outgoing(node).stream().noneMatch(flow -> flow.getConditionExpression() != null);
    }

    private static List<FlowNode> following(FlowNode node) {
        if (node instanceof SubProcess inner) return List.copyOf(startsOf(inner));
        boolean leaves = node instanceof EndEvent && node.getParentElement() instanceof SubProcess;
        Collection<SequenceFlow> flows = outgoing(leaves ? (SubProcess) node.getParentElement() : node);
        return agreeing(flows).map(SequenceFlow::getTarget).distinct().toList();
    }

    /** As the flows themselves have it: what a node lists of them, a model may do without. */
    private static List<SequenceFlow> outgoing(FlowNode node) {
        return node.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> node.equals(flow.getSource()))
                .toList();
    }

    private static List<StartEvent> startsOf(SubProcess inner) {
        return inner.getFlowElements().stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .toList();
    }

    /** Those of several flows that are taken after a yes; all that a no does not take where the flows do not ask for one. */
    private static Stream<SequenceFlow> agreeing(Collection<SequenceFlow> flows) {
        boolean asked = flows.stream().anyMatch(flow -> Consent.in(condition(flow)) == Consent.YES);
        return flows.stream()
                .filter(flow ->
                        asked ? Consent.in(condition(flow)) == Consent.YES : Consent.in(condition(flow)) != Consent.NO);
    }

    private static String condition(SequenceFlow flow) {
        return flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent().strip();
    }
}
