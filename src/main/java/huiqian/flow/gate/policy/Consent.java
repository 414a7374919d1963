package huiqian.flow.gate.policy;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import huiqian.engine.reading.Expression;
import huiqian.engine.reading.StepRole;
import huiqian.engine.reading.Term;
import huiqian.flow.gate.DecisionRules;
import huiqian.flow.gate.GateContext;
import huiqian.flow.gate.SettingRules;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Paths;
import huiqian.flow.model.walk.Lines;
import huiqian.flow.model.walk.Walk;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Who is asked for a yes where in a flow, and where a yes is heard. */
public final class Consent {

    static final String OTHERS = "others than ";

    private final ModelFile flow;
    private final Map<FlowNode, Asked> asked;
    private final List<UserTask> revisions;
    private final List<Subject> late;
    private final Set<FlowNode> changes = new LinkedHashSet<>();
    private final Map<SequenceFlow, Term> conditions = new HashMap<>();

    private Consent(ModelFile flow, Map<FlowNode, Asked> asked, GateContext house) {
        this.flow = flow;
        this.asked = asked;
        this.revisions =
                flow.all(UserTask.class).stream().filter(flow::isRevision).toList();
        changes.addAll(revisions);
        this.late = Subject.filledInLate(flow, house);
        late.forEach(subject -> changes.add(subject.step()));
        flow.all(SequenceFlow.class).forEach(line -> conditions.put(line, Yes.condition(line)));
    }

    /**
     * A decision.
     *
     * @param vote whether it is made by ballots
     * @param role whose it is; null if the step does not say so
     */
    public record Asked(UserTask step, boolean vote, String role) {}

    public static Consent of(ModelFile flow, GateContext house) {
        Map<FlowNode, Asked> asked = flow.all(UserTask.class).stream()
                .filter(task -> DecisionRules.isDecision(task, house))
                .collect(toMap(task -> task, task -> asked(flow, task), (one, same) -> one));
        return new Consent(flow, asked, house);
    }

    private static Asked asked(ModelFile flow, UserTask step) {
        boolean vote = step.getLoopCharacteristics() != null;
        if (!vote) return new Asked(step, false, role(step).orElse(null));
        Set<String> roles = BallotRules.isBallot(step) ? voters(flow, step) : Set.of();
        return new Asked(step, true, roles.size() == 1 ? roles.iterator().next() : null);
    }

    private static Optional<String> role(UserTask step) {
        Optional<String> role = StepRole.in(step.getCamundaCandidateUsers()).map(StepRole::name);
        return SettingRules.isForOthers(step) ? role.map(Consent::others) : role;
    }

    /** The role of a step that leaves out who decided before. It may come to somebody else, so it is no yes of the role itself. */
    static String others(String role) {
        return OTHERS + role;
    }

    /** The roles for which the vote that comes to this step may have been opened. */
    private static Set<String> voters(ModelFile flow, UserTask ballots) {
        Paths untilOpenedAgain = Paths.pastNo(flow, BallotRules::opens);
        return flow.all(ServiceTask.class).stream()
                .filter(BallotRules::opens)
                .filter(opening -> untilOpenedAgain.onFrom(opening).contains(ballots))
                .map(opening ->
                        Expression.literal(opening.getCamundaExpression(), 1).orElse(""))
                .collect(toSet());
    }

    Lines lines() {
        return flow.lines();
    }

    public Collection<Asked> all() {
        return flow.all(UserTask.class).stream()
                .filter(asked::containsKey)
                .map(asked::get)
                .toList();
    }

    Optional<Asked> at(FlowNode node) {
        return Optional.ofNullable(asked.get(node));
    }

    /** The roles that decide anywhere. */
    Set<String> roles() {
        return all().stream().map(Asked::role).flatMap(Stream::ofNullable).collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** Whether the line is taken only where the vote, or the verdict of the step, that was asked for last is a yes. */
    boolean isYes(SequenceFlow line, boolean vote) {
        Term condition = conditions.get(line);
        return vote ? Yes.insistsOnVote(true, condition) : Yes.insistsOn("APPROVE", condition);
    }

    /** What the line's condition says; null where there is none, or none that can be read. */
    Term condition(SequenceFlow line) {
        return conditions.get(line);
    }

    /** Whether what was decided before this step may be something else after it. Whoever decides in it decides on what they fill in. */
    boolean changes(FlowNode node) {
        return changes.contains(node);
    }

    /** Whether the application is filed anew. */
    public boolean revises(FlowNode node) {
        return node instanceof UserTask && revisions.contains(node);
    }

    List<UserTask> revisions() {
        return revisions;
    }

    /** Where what is decided on is filled in after the application. */
    List<Subject> late() {
        return late;
    }

    /** Where a case begins, or begins anew: when it is filed, withdrawn, revised, added to. */
    List<FlowNode> beginnings() {
        return Stream.<FlowNode>concat(flow.all(StartEvent.class).stream(), changes.stream())
                .toList();
    }

    /** The nodes that walks from these come to before whom the policy names has said yes to the application as it is then. */
    public Set<FlowNode> without(Policy.Decider decider, Collection<? extends FlowNode> starts) {
        WithoutYes mind = new WithoutYes(this, decider.role(), decider.vote(), false);
        return nodes(Walk.from(starts, WithoutYes.Heard.NOTHING, lines(), mind));
    }

    /** The same of a role, whichever way it decides. */
    Set<FlowNode> without(String role, Collection<? extends FlowNode> starts) {
        return nodes(Walk.from(starts, WithoutYes.Heard.NOTHING, lines(), new WithoutYes(this, role, false, false)));
    }

    /** As {@link #without}, on the first round alone. */
    Set<FlowNode> withoutAtFirst(String role) {
        List<StartEvent> starts = flow.starts().toList();
        return nodes(Walk.from(starts, WithoutYes.Heard.NOTHING, lines(), new WithoutYes(this, role, false, true)));
    }

    static <P> Set<FlowNode> nodes(Set<Walk.Stand<P>> stands) {
        return stands.stream().map(Walk.Stand::node).collect(toCollection(LinkedHashSet::new));
    }
}
