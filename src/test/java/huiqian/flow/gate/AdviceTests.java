package huiqian.flow.gate;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.model.Finding;
import huiqian.flow.model.Shelf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does what the gate advises is through with it: what is to be written instead of a time is not refused in its turn. */
class AdviceTests {

    private static final Gate GATE = new Gate(Shelf.OFFICE);
    private static final String LEAVE = "leave-request";
    private static final Pattern ADVICE = Pattern.compile("请改写为 ([A-Z0-9/]+)");

    @ParameterizedTest
    @CsvSource({
        "R/PT24H,P1D,不能循环",
        "r3/pt24h,P1D,不能循环",
        "R/P1W,P7D,没有周",
        "pt24h,P1D,须是时长",
        "1.5D,P1DT12H,须是时长",
        "P2W,P14D,没有周"
    })
    void isToBeFollowedInASetting(String written, String advised, String why) {
        String setting =
                "<bpmn:extensionElements><camunda:properties><camunda:property name=\"remindAfter\" value=\"%s\" />"
                        + "</camunda:properties></bpmn:extensionElements><bpmn:incoming>flow_returned</bpmn:incoming>";
        String before = "<bpmn:incoming>flow_returned</bpmn:incoming>";

        assertThat(saidOf(LEAVE, before, setting.formatted(written)))
                .singleElement()
                .asString()
                .contains(why, "请改写为 " + advised);
        assertThat(saidOf(LEAVE, before, setting.formatted(advised))).isEmpty();
    }

    /** There is nothing to write instead that would do: what the setting takes is said, and no more. */
    @ParameterizedTest
    @ValueSource(strings = {"p1m", "R/P1M", "PT0.5H", "P2Y", "R/PT1H"})
    void isNotGivenWhereItWouldBeRefused(String written) {
        assertThat(
                        saidOf(
                                LEAVE,
                                "<bpmn:incoming>flow_returned</bpmn:incoming>",
                                "<bpmn:extensionElements><camunda:properties><camunda:property name=\"remindAfter\" value=\"%s\" />"
                                                .formatted(written)
                                        + "</camunda:properties></bpmn:extensionElements><bpmn:incoming>flow_returned</bpmn:incoming>"))
                .singleElement()
                .asString()
                .contains("须是时长，如 PT24H 或 P3D")
                .doesNotContain("请改写为");
    }

    @ParameterizedTest
    @CsvSource({
        "leave-request,PT24H,R/PT24H,P1D",
        "leave-request,PT48H,r/p1.5d,P1DT12H",
        "activity-proposal,R/P7D,P7D,R/P7D",
        "activity-proposal,R/P7D,7 d,R/P7D",
        "activity-proposal,R/P7D,r3/p1w,R3/P7D"
    })
    void isToBeFollowedInATimer(String flow, String sound, String written, String advised) {
        assertThat(saidOf(flow, ">" + sound + "<", ">" + written + "<"))
                .flatExtracting(AdviceTests::advised)
                .containsExactly(advised);
        assertThat(saidOf(flow, ">" + sound + "<", ">" + advised + "<")).isEmpty();
    }

    private static List<String> advised(String said) {
        return ADVICE.matcher(said).results().map(found -> found.group(1)).toList();
    }

    private static List<String> saidOf(String flow, String from, String to) {
        Map<String, byte[]> files = Shelf.bytes(Shelf.byHand(flow));
        String model = new String(files.get(flow + ".bpmn"), StandardCharsets.UTF_8);
        assertThat(model).contains(from);
        files.put(flow + ".bpmn", model.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return GATE.inspect(flow + ".bpmn", files).stream()
                .map(Finding::message)
                .toList();
    }

    /** What is said of an answer that leads to the wrong place tells where it is to lead. */
    @Test
    void isToBeFollowedForANo() {
        String rejected = "${verdict == 'REJECT'}";

        assertThat(saidOf(LEAVE, rejected, "${verdict == 'REJECT' &amp;&amp; retroactive}"))
                .singleElement()
                .asString()
                .contains("不同意就成了退回修改", "条件 " + rejected + "（不带别的条件）");
        assertThat(saidOf(LEAVE, rejected, rejected)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"不同意,同意了,不同意", "同意,同意吧,同意", "退回修改,退回一下,退回修改"})
    void isToBeFollowedForANameOfALine(String usual, String written, String advised) {
        String returned = "name=\"退回修改\" sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\" />";
        String asked =
                "name=\"%s\" sourceRef=\"gateway_verdict\" targetRef=\"userTask_revise\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${verdict == 'RETURN'}</bpmn:conditionExpression></bpmn:sequenceFlow>";
        boolean back = usual.equals("退回修改");
        String from = back ? returned : "name=\"" + usual + "\" sourceRef";

        assertThat(saidOf(LEAVE, from, back ? asked.formatted(written) : "name=\"" + written + "\" sourceRef"))
                .anySatisfy(said -> assertThat(said).contains("写成「" + advised + "」", "「" + advised + "，……」"));
        for (String name : List.of(advised, advised + "，照章办理"))
            assertThat(saidOf(LEAVE, from, back ? asked.formatted(name) : "name=\"" + name + "\" sourceRef"))
                    .noneSatisfy(said -> assertThat(said).contains("写成「"));
    }
}
