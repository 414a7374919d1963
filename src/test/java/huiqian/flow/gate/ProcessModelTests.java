package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.gate.policy.ApprovalRules;
import huiqian.flow.gate.policy.OutcomeRules;
import huiqian.flow.model.ElementTemplate;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Shelf;
import huiqian.flow.model.ShippedStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every flow and form of the repository keeps the conventions, those of the gate and the finer ones of the house. */
class ProcessModelTests {

    private static final GateContext HOUSE = Shelf.house();

    /** What lies beside the flows: the union's invariants, the vocabulary to read, the templates for Modeler. */
    private static final Set<String> BESIDE =
            Set.of("processes/policy.yaml", "processes/README.md", "processes/.camunda");

    static List<ModelFile> flows() {
        return Shelf.flows().stream().map(Shelf::model).toList();
    }

    static Stream<String> names() {
        return Shelf.flows().stream();
    }

    static Stream<FormFile> forms() {
        return Stream.concat(Shelf.forms(), Shelf.entryForms());
    }

    @Test
    void shipsTheFourFlows() {
        assertThat(flows())
                .extracting(flow -> flow.process().getId())
                .contains("activity-proposal", "asset-scrapping", "leave-request", "room-borrowing");
    }

    @Test
    void numbersEachFlowApart() {
        assertThat(flows())
                .extracting(flow -> flow.properties().get("numberPrefix"))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsNothingElseInTheFolders() {
        assertThat(Shelf.files(Shelf.PROCESSES))
                .map(Path::toString)
                .allMatch(name -> name.endsWith(".bpmn") || BESIDE.contains(name));
        assertThat(Shelf.files(Shelf.PROCESSES.resolve(".camunda"))).containsExactly(ElementTemplate.FOLDER);
        assertThat(Shelf.files(ElementTemplate.FOLDER)).map(Path::toString).allMatch(name -> name.endsWith(".json"));
        assertThat(Shelf.files(Shelf.FORMS)).map(Path::toString).allMatch(name -> name.endsWith(".form"));
    }

    @Test
    void opensEveryFormSomewhere() {
        Set<String> opened = flows().stream()
                .flatMap(flow -> Stream.concat(
                        Stream.of(flow.applyForm()),
                        flow.all(UserTask.class).stream().map(UserTask::getCamundaFormRef)))
                .collect(Collectors.toSet());
        assertThat(HOUSE.forms().keySet()).isEqualTo(opened);
    }

    @ParameterizedTest
    @MethodSource("names")
    void passesTheGate(String flow) {
        assertThat(new Gate(Shelf.OFFICE).inspect(flow + ".bpmn", Shelf.bytes(Shelf.deployment(flow))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flows")
    void introducesItself(ModelFile flow) {
        assertKept(ProcessRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void namesItsElements(ModelFile flow) {
        assertKept(NamingRules::check, flow);
        assertKept(ShippedStyle::checkIds, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void consistsOfFormsAndVocabulary(ModelFile flow) {
        assertKept(ElementRules::check, flow);
        assertKept(TaskRules::check, flow);
        assertKept(EventRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void decidesByRoleWithinDeadlines(ModelFile flow) {
        assertKept(DecisionRules::check, flow);
        assertKept(ShippedStyle::checkTimes, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void endsWithAnOutcome(ModelFile flow) {
        assertKept(OutcomeRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void approvesWhatWasDecided(ModelFile flow) {
        assertKept(ApprovalRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void speaksTheVocabulary(ModelFile flow) {
        assertKept(ExpressionRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void isDrawnCleanly(ModelFile flow) {
        assertKept(LayoutRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void showsTheApplicationUnchanged(ModelFile flow) {
        assertKept(ApplicationFormRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksWhatTasklistCanShow(FormFile form) {
        Findings findings = new Findings(flows().get(0));
        FormRules.check(HOUSE, new FormFindings(findings, "step", form));
        assertThat(findings.list()).isEmpty();
        assertThat(ShippedStyle.of(form)).isEmpty();
    }

    private static void assertKept(FlowRule rule, ModelFile flow) {
        assertThat(rule.findings(flow, HOUSE)).isEmpty();
    }
}
