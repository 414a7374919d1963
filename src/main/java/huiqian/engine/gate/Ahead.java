package huiqian.engine.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * What lies ahead of a case that goes on in the middle of a model. The gate judges whole flows from their start; whoever comes in later may find
 * that what the house insists on lies behind.
 */
public final class Ahead {

    private static final Policy POLICY = Policy.ofUnion();

    private final ModelFile flow;
    private final House house;

    private Ahead(ModelFile flow, House house) {
        this.flow = flow;
        this.house = house;
    }

    /** The decision that the union's policy asks for. */
    public record Required(String role, String name) {}

    /**
     * @param model name of the model's file
     * @param files the model and its forms, by file name; of models the gate has let through
     */
    public static Ahead of(String model, Map<String, byte[]> files) {
        Map<String, FormFile> forms = new TreeMap<>();
        files.forEach((name, content) -> {
            if (!name.endsWith(".form")) return;
            FormFile form = FormFile.of(name, new String(content, StandardCharsets.UTF_8));
            forms.put(form.id(), form);
        });
        ModelFile flow = ModelFile.of(model, files.get(model), XmlSource.read(files.get(model)));
        return new Ahead(flow, new House(forms, Lexicon.ofClassPath(), Set.of(), Map.of(), POLICY));
    }

    /** Whether a case at these elements can come to an end without ever getting an outcome. */
    public boolean canEndWithoutOutcome(Set<String> elements) {
        return Ways.pastNo(flow, Ahead::settles).from(nodes(elements)).stream()
                .anyMatch(node -> !settles(node) && flow.waysOut(node).isEmpty());
    }

    /** Whether a case at these elements still comes to where an outcome is given. */
    public boolean comesToAnOutcome(Set<String> elements) {
        return Ways.pastNo(flow, node -> false).from(nodes(elements)).stream().anyMatch(Ahead::settles);
    }

    /** The decision that the union's policy asks for and that a case at these elements could be approved without; empty if there is none. */
    public Optional<Required> canBeApprovedWithout(Set<String> elements) {
        Policy.Passing required = POLICY.passing().get(flow.process().getId());
        if (required == null) return Optional.empty();
        boolean bypassed = ApprovalRules.around(flow, required, house).from(nodes(elements)).stream()
                .anyMatch(node -> ModelFile.settles(node, "APPROVED"));
        return bypassed ? Optional.of(new Required(required.role(), required.name())) : Optional.empty();
    }

    /** Whether the votes of this flow are those of the role. */
    public boolean votesAreOf(String role) {
        return BallotRules.roles(flow).equals(Set.of(role));
    }

    private List<FlowNode> nodes(Set<String> elements) {
        return flow.all(FlowNode.class).stream()
                .filter(node -> elements.contains(node.getId()))
                .toList();
    }

    private static boolean settles(FlowNode node) {
        return ModelFile.calls(node, "requests.settle");
    }
}
