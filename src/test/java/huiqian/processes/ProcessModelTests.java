package huiqian.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every flow and form of the repository keeps the conventions. */
class ProcessModelTests {

    private static final House HOUSE = House.ofRepository();

    static List<ModelFile> flows() {
        return House.flowsOfRepository();
    }

    static Stream<FormFile> forms() {
        return HOUSE.forms().values().stream();
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
        assertThat(House.files(House.PROCESSES)).map(Path::toString).allMatch(name -> name.endsWith(".bpmn"));
        assertThat(House.files(House.FORMS)).map(Path::toString).allMatch(name -> name.endsWith(".form"));
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
    @MethodSource("flows")
    void introducesItself(ModelFile flow) {
        assertKept(ProcessRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void namesItsElements(ModelFile flow) {
        assertKept(NamingRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void consistsOfFormsAndVocabulary(ModelFile flow) {
        assertKept(TaskRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void decidesByRoleWithinDeadlines(ModelFile flow) {
        assertKept(DecisionRules::check, flow);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void endsWithAnOutcome(ModelFile flow) {
        assertKept(OutcomeRules::check, flow);
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
        Findings findings = new Findings(form.name());
        FormRules.check(form, HOUSE, findings);
        assertThat(findings.list()).isEmpty();
    }

    private static void assertKept(FlowRule rule, ModelFile flow) {
        assertThat(rule.findings(flow, HOUSE)).isEmpty();
    }
}
