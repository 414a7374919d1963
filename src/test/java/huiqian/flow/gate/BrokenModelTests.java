package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Finding;
import huiqian.flow.model.ModelFile;
import huiqian.flow.model.Shelf;
import huiqian.flow.model.ShippedStyle;
import huiqian.flow.model.XmlSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The conventions can be broken and then say so: each case breaks a sound flow in one place. */
@Tag("long")
class BrokenModelTests {

    private static final Gate GATE = new Gate(Shelf.OFFICE);
    private static final GateContext HOUSE = Shelf.house();

    static List<Damage> damages() {
        return Damages.all();
    }

    @Test
    void knowsManyWaysToGoWrong() {
        assertThat(damages()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(damages()).extracting(Damage::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void findsWhatIsBroken(Damage damage) {
        List<Finding> findings = GATE.inspect(damage.model(), damage.files());

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.message()).contains(damage.finding());
            assertThat(finding.elementId()).isEqualTo(damage.element());
        });
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message()).containsPattern("[\u4e00-\u9fff]");
            if (finding.elementId() != null) {
                assertThat(finding.message()).contains(finding.elementId());
                assertThat(finding.line()).isPositive();
            }
            if (finding.elementName() != null)
                assertThat(finding.message()).contains("「" + finding.elementName() + "」");
        });
    }

    @Test
    void tellsNumbersOfFlowsDeployedTogetherApart() {
        Map<String, byte[]> files = Shelf.bytes(Shelf.deployment("leave-request"));
        Map<String, String> twin = Shelf.deployment("leave-request");
        twin.forEach((name, text) -> files.put(
                name.replace("leave-request", "leave-again"),
                text.replace("leave-request", "leave-again")
                        .replace("name=\"请假申请\"", "name=\"另一种请假\"")
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(GATE.inspect("leave-request.bpmn", files))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("已由流程 leave-again 使用");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    layout | bpmnElement="userTask_revise"  | bpmnElement="leave-request"           | is not drawn
                    ids    | id="timerEventDefinition_remind" | id="TimerEventDefinition_0abc1de"   | timerEventDefinition_camelCase
                    times  | PT24H                          | PT12H                                 | is not 24, 48 or 72 hours
                    """)
    void findsWhatTheHouseDoesOtherwise(String style, String from, String to, String finding) {
        Map<String, FlowRule> styles =
                Map.of("layout", LayoutRules::check, "ids", ShippedStyle::checkIds, "times", ShippedStyle::checkTimes);
        assertThat(findings(styles.get(style), from, to))
                .anySatisfy(found -> assertThat(found.message()).contains(finding));
    }

    @Test
    void findsADeadlineThatTheRegulationsDoNotSpeakOf() {
        assertThat(findings(ShippedStyle::checkTimes, "room-borrowing", "value=\"PT48H\"", "value=\"PT36H\""))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("is not 24, 48 or 72 hours"));
    }

    /** Whoever installed the platform before forms showed the application by themselves has such flows, and may go on drawing them so. */
    @Test
    void hasNothingAgainstFieldsAndTimersDrawnByHand() {
        assertThat(Shelf.byHand("leave-request")).isNotEqualTo(Shelf.deployment("leave-request"));
        assertThat(GATE.inspect("leave-request.bpmn", Shelf.bytes(Shelf.byHand("leave-request"))))
                .isEmpty();
    }

    @Test
    void findsTwoElementsOnOneSpot() {
        assertThat(findings(LayoutRules::check, boundsOf("endEvent_rejected"), boundsOf("endEvent_approved")))
                .anySatisfy(found -> assertThat(found.message())
                        .contains("（endEvent_rejected）")
                        .contains("overlaps endEvent_approved"));
    }

    @Test
    void findsALineThroughAnElement() {
        assertThat(findings(
                        LayoutRules::check,
                        boundsOf("endEvent_rejected"),
                        "<dc:Bounds x=\"595\" y=\"520\" width=\"36\" height=\"36\" "))
                .anySatisfy(found -> assertThat(found.message()).contains("runs through endEvent_rejected"));
    }

    private static List<Finding> findings(FlowRule rule, String from, String to) {
        return findings(rule, "leave-request", from, to);
    }

    private static List<Finding> findings(FlowRule rule, String flow, String from, String to) {
        Damage damage = Damage.edit(flow, "bpmn", from, to, "-", "");
        byte[] content = damage.files().get(damage.model());
        return rule.findings(ModelFile.of(damage.model(), content, XmlSource.read(content)), HOUSE);
    }

    /** Where an element of the leave flow is drawn. */
    private static String boundsOf(String id) {
        String sound = Shelf.byHand("leave-request").get("leave-request.bpmn");
        String from = sound.substring(sound.indexOf("bpmnElement=\"" + id));
        int start = from.indexOf("<dc:Bounds");
        return from.substring(start, from.indexOf("/>", start));
    }
}
