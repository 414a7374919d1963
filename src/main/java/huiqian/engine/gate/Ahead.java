package huiqian.engine.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * What lies ahead of a case that goes on in the middle of a model. The gate judges whole flows from their start; whoever comes in later may find
 * that what the house insists on lies behind.
 */
public final class Ahead {

    private static final Policy POLICY = Policy.ofUnion();

    private final ModelFile flow;
    private final House house;
    private final Map<Set<String>, Prospect> seen = new ConcurrentHashMap<>();

    private Ahead(ModelFile flow, House house) {
        this.flow = flow;
        this.house = house;
    }

    /** The decision that the union's policy asks for. */
    public record Required(String role, String name) {}

    /**
     * @param canEndWithoutOutcome whether a case that has none can come to its end without ever getting one
     * @param comesToAnOutcome whether it still comes to where an outcome is given
     * @param avoidable the decision that the union's policy asks for and without which it could be approved, if there is one
     */
    public record Prospect(boolean canEndWithoutOutcome, boolean comesToAnOutcome, Optional<Required> avoidable) {}

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

    /** What lies ahead of a case that stands at these elements; looked up once for each set of them. */
    public Prospect from(Set<String> elements) {
        return seen.computeIfAbsent(Set.copyOf(elements), this::look);
    }

    private Prospect look(Set<String> elements) {
        List<FlowNode> here = flow.all(FlowNode.class).stream()
                .filter(node -> elements.contains(node.getId()))
                .toList();
        boolean endsWithout = Ways.pastNo(flow, Ahead::settles).from(here).stream()
                .anyMatch(node -> !settles(node) && flow.waysOut(node).isEmpty());
        boolean comesToOne =
                Ways.pastNo(flow, node -> false).from(here).stream().anyMatch(Ahead::settles);
        return new Prospect(endsWithout, comesToOne, bypassed(here));
    }

    private Optional<Required> bypassed(List<FlowNode> here) {
        Policy.Passing required = POLICY.passing().get(flow.process().getId());
        if (required == null) return Optional.empty();
        boolean bypassed = ApprovalRules.around(flow, required, house).from(here).stream()
                .anyMatch(node -> ModelFile.settles(node, "APPROVED"));
        return bypassed ? Optional.of(new Required(required.role(), required.name())) : Optional.empty();
    }

    /** Whether the votes of this flow are those of the role. */
    public boolean votesAreOf(String role) {
        return BallotRules.roles(flow).equals(Set.of(role));
    }

    private static boolean settles(FlowNode node) {
        return ModelFile.calls(node, "requests.settle");
    }
}
