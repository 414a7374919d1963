package huiqian.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conventions can be broken and then say so: each case breaks the sound leave flow in one place. */
class BrokenModelTests {

    private static final String FILE = "leave-request.bpmn";

    private static final House HOUSE = new House(
            House.ofRepository().forms(),
            Map.of(
                    "members",
                    Members.class,
                    "requests",
                    Requests.class,
                    "notices",
                    Notices.class,
                    "leaves",
                    Leaves.class));

    private static final Map<String, FlowRule> RULES = Map.of(
            "process", ProcessRules::check,
            "naming", NamingRules::check,
            "task", TaskRules::check,
            "decision", DecisionRules::check,
            "outcome", OutcomeRules::check,
            "expression", ExpressionRules::check,
            "layout", LayoutRules::check,
            "forms", ApplicationFormRules::check);

    /** What the leave flow needs of the vocabulary. */
    interface Members {
        List<String> decidersFor(String role, String applicant);
    }

    interface Requests {
        void settle(String requestId, String outcome);
    }

    interface Notices {
        void remind(String requestId);

        void escalate(String requestId);
    }

    interface Leaves {
        void enter(String requestId);
    }

    @Test
    void findsNothingInASoundFlow() {
        assertThat(RULES.keySet())
                .allSatisfy(rule -> assertThat(findings(rule, sound())).isEmpty());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    process    | id="leave-request"                  | id="leaving"                     | file name
                    process    | name="请假申请"                      | name="Leave"                     | name is not Chinese
                    process    | P3650D                              | P30D                             | historyTimeToLive
                    process    | 《学生会管理制度》                     | 按惯例                            | clause
                    process    | candidateStarterGroups="member"     | versionTag="1"                   | candidateStarterGroups missing
                    process    | value="QJ"                          | value="q-1"                      | numberPrefix
                    process    | value="occasionName"                | value="subject"                  | titleField
                    naming     | userTask_revise                     | Activity_1abc                    | userTask_camelCase
                    naming     | 部长审批请假                          | Decide                           | label is not Chinese
                    naming     | 结论？                               | 结论                              | asks a question
                    naming     | name="不同意"                        | name="no"                        | Chinese answer
                    naming     | name="结论？" default="flow_returned" | name="结论？"                  | no default flow
                    task       | expression="${leaves.enter(requestId)}" | class="java.lang.Object"     | camunda:class
                    task       | expression="${leaves.enter(requestId)}" | delegateExpression="${x}"    | camunda:delegateExpression
                    task       | expression="${leaves.enter(requestId)}" | type="external"              | camunda:type
                    task       | leaves.enter                        | leaves.isEntered                 | that acts
                    task       | <bpmn:conditionExpression           | <bpmn:conditionExpression language="js" | no other language
                    task       | leave-request-decide                | leave-request-nowhere            | no such form
                    task       | "deployment"                        | "latest"                         | formRefBinding
                    decision   | PT24H                               | PT25H                            | notices.remind after PT24H
                    decision   | notices.escalate                    | notices.remind                   | notices.escalate after PT48H
                    decision   | cancelActivity="false"              | cancelActivity="true"            | no non-interrupting timer
                    decision   | 'minister'                          | 'king'                           | no role decides
                    decision   | "${applicant}"                      | "${title}"                       | only the applicant
                    outcome    | requests.settle(requestId,'REJECTED') | leaves.enter(requestId)        | without an outcome
                    outcome    | camunda:asyncBefore="true"          | camunda:asyncBefore="false"      | asyncBefore
                    outcome    | PT1M,PT10M                          | PT10S,PT10S                      | growing pauses
                    outcome    | 'APPROVED'                          | 'MAYBE'                          | does not exist
                    outcome    | name="requestWithdrawn"             | name="other"                     | requestWithdrawn
                    expression | ${leaves.enter                      | ${holidays.enter                 | unknown bean
                    expression | leaves.enter                        | leaves.forget                    | unknown word
                    expression | (requestId,'APPROVED')              | (requestId)                      | unknown word
                    expression | enter(requestId)                    | enter(number)                    | unknown variable: number
                    expression | 'APPROVE'}                          | 'YES'}                           | unknown verdict
                    expression | 'minister'                          | 'king'                           | unknown role
                    expression | ${leaves.enter(requestId)}          | ${''.getClass().forName('x')}    | no expression
                    expression | ${leaves.enter(requestId)}          | #{leaves.enter(requestId)}       | no expression
                    layout     | bpmnElement="userTask_revise"       | bpmnElement="leave-request"      | is not drawn
                    """)
    void findsABrokenConvention(String rule, String from, String to, String finding) {
        assertThat(sound()).contains(from);
        assertThat(findings(rule, sound().replace(from, to)))
                .anySatisfy(found -> assertThat(found).contains(finding));
    }

    @Test
    void findsTwoElementsOnOneSpot() {
        String crowded = sound().replace(boundsOf("endEvent_rejected"), boundsOf("endEvent_approved"));
        assertThat(findings("layout", crowded))
                .anySatisfy(found -> assertThat(found).contains("endEvent_rejected: overlaps endEvent_approved"));
    }

    @Test
    void findsALineThroughAnElement() {
        String moved = sound().replace(
                        boundsOf("endEvent_rejected"), "<dc:Bounds x=\"595\" y=\"520\" width=\"36\" height=\"36\" ");
        assertThat(findings("layout", moved))
                .anySatisfy(found -> assertThat(found).contains("runs through endEvent_rejected"));
    }

    private static List<String> findings(String rule, String text) {
        return RULES.get(rule).findings(ModelFile.of(FILE, text), HOUSE);
    }

    /** Where an element of the leave flow is drawn. */
    private static String boundsOf(String id) {
        String from = sound().substring(sound().indexOf("bpmnElement=\"" + id));
        int start = from.indexOf("<dc:Bounds");
        return from.substring(start, from.indexOf("/>", start));
    }

    private static String sound() {
        try {
            return Files.readString(House.PROCESSES.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
