package huiqian.flow.gate;

import huiqian.flow.gate.policy.ApprovalRules;
import huiqian.flow.gate.policy.Consent;
import huiqian.flow.gate.policy.Deed;
import huiqian.flow.gate.policy.Policy;
import huiqian.flow.gate.policy.PolicyRules;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.Lexicon;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import huiqian.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * What lies ahead of a case that goes on in the middle of a model. The gate judges whole flows from their start; whoever comes in later may find
 * that what the house insists on lies behind.
 */
public final class Lookahead {

    private static final Policy POLICY = Policy.ofUnion();

    private final ModelFile flow;
    private final GateContext house;
    private final Consent consent;
    private final Map<Set<String>, Prospect> seen = new ConcurrentHashMap<>();

    private Lookahead(ModelFile flow, GateContext house) {
        this.flow = flow;
        this.house = house;
        this.consent = Consent.of(flow, house);
    }

    /** The decision that the union's policy asks for. */
    public record Required(String role, String name, boolean vote) {}

    /**
     * @param canEndWithoutOutcome whether a case that has none can come to its end without ever getting one
     * @param comesToAnOutcome whether it still comes to where an outcome is given or the application is revised
     * @param avoidable the decisions that the union's policy asks for and without which it could be approved
     * @param unbacked the decisions that the union's policy asks for and without which something could be entered in a register
     * @param unsaid in words of the vocabulary, what approval stands for and is not entered any more from here on
     */
    public record Prospect(
            boolean canEndWithoutOutcome,
            boolean comesToAnOutcome,
            List<Required> avoidable,
            List<Required> unbacked,
            Set<String> unsaid) {}

    /**
     * @param flow a model the gate has let through
     * @param files its forms, by file name
     */
    public static Lookahead of(ModelFile flow, Map<String, byte[]> files) {
        Map<String, FormFile> forms = new FormFiles(flow, new Findings(flow)).among(files);
        return new Lookahead(flow, new GateContext(forms, Lexicon.ofClassPath(), Set.of(), Set.of(), Map.of(), POLICY));
    }

    /** The form that applications are filed with; empty if the flow has none. */
    public Optional<Form> applicationForm() {
        return Optional.ofNullable(house.form(flow.applyForm()))
                .map(form -> form.own().form());
    }

    /** What lies ahead of a case that stands at these elements; looked up once for each set of them. */
    public Prospect from(Set<String> elements) {
        return seen.computeIfAbsent(Set.copyOf(elements), this::look);
    }

    private Prospect look(Set<String> elements) {
        List<FlowNode> here = flow.all(FlowNode.class).stream()
                .filter(node -> elements.contains(node.getId()))
                .toList();
        boolean endsWithout = Paths.pastNo(flow, Lookahead::settles).from(here).stream()
                .anyMatch(node -> !settles(node) && flow.waysOut(node).isEmpty());
        boolean comesToOne = Paths.pastNo(flow, node -> false).from(here).stream()
                .anyMatch(node -> settles(node) || consent.revises(node));
        return new Prospect(endsWithout, comesToOne, avoidable(here), unbacked(here), unsaid(here));
    }

    private Set<String> unsaid(List<FlowNode> here) {
        Policy.Passing passing = POLICY.passing().get(flow.process().getId());
        return passing == null ? Set.of() : PolicyRules.unsaid(flow, passing, here);
    }

    /** What a word of the vocabulary does, in Chinese. */
    public String show(String word) {
        return Deed.show(word, house);
    }

    private List<Required> avoidable(List<FlowNode> here) {
        Policy.Passing passing = POLICY.passing().get(flow.process().getId());
        if (passing == null) return List.of();
        return passing.deciders().stream()
                .filter(decider -> consent.without(decider, here).stream().anyMatch(ApprovalRules::approves))
                .map(Lookahead::required)
                .toList();
    }

    private List<Required> unbacked(List<FlowNode> here) {
        return Deed.of(flow, house).stream()
                .filter(deed -> POLICY.words().containsKey(deed.name()))
                .flatMap(deed -> POLICY.words().get(deed.name()).deciders().stream()
                        .filter(decider -> consent.without(decider, here).contains(deed.task())))
                .map(Lookahead::required)
                .distinct()
                .toList();
    }

    private static Required required(Policy.Decider decider) {
        return new Required(decider.role(), decider.name(), decider.vote());
    }

    /** Whether the votes of this flow are those of the role. */
    public boolean votesAreOf(String role) {
        List<Consent.Asked> votes =
                consent.all().stream().filter(Consent.Asked::vote).toList();
        return !votes.isEmpty() && votes.stream().allMatch(vote -> role.equals(vote.role()));
    }

    private static boolean settles(FlowNode node) {
        return ModelFile.calls(node, "requests.settle");
    }
}
