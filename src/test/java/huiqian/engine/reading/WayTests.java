package huiqian.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.engine.reading.Way.Stop;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** The steps that an application comes to as long as everybody agrees. */
class WayTests {

    private static List<Stop> shipped(String flow) {
        BpmnModelInstance model =
                Bpmn.readModelFromFile(Path.of("processes", flow + ".bpmn").toFile());
        return Way.of(model);
    }

    private static List<Stop> of(String elements) {
        String model =
                """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x"><process id="p">
                <startEvent id="start"/>%s</process></definitions>"""
                        .formatted(elements);
        return Way.of(Bpmn.readModelFromStream(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8))));
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id='%s_%s' sourceRef='%s' targetRef='%s'/>".formatted(from, to, from, to);
    }

    private static String flow(String from, String to, String condition) {
        return flow(from, to)
                .replace("/>", "><conditionExpression>${%s}</conditionExpression></sequenceFlow>")
                .formatted(condition);
    }

    @Test
    void leadsPastADecisionToItsYes() {
        assertThat(shipped("leave-request"))
                .containsExactly(new Stop("userTask_decideByMinister", true, null, false, null));
    }

    @Test
    void knowsWhoVotesAndWhatComesAfterTheOutcome() {
        assertThat(shipped("activity-proposal"))
                .containsExactly(
                        new Stop("userTask_voteByPresidium", true, "presidium", false, "${votes.voters(requestId)}"),
                        new Stop("userTask_fileReport", true, "presidium", true, null),
                        new Stop("userTask_acceptReport", true, "presidium", true, null));
        assertThat(shipped("room-borrowing"))
                .hasSize(3)
                .extracting(Stop::settled)
                .containsExactly(false, true, true);
    }

    @Test
    void isInDoubtWhereAnswersDecide() {
        List<Stop> stops =
                of("<exclusiveGateway id='dear'/><userTask id='advisor'/><userTask id='chair'/><endEvent id='end'/>"
                        + flow("start", "dear") + flow("dear", "advisor", "budget &gt; 5000") + flow("dear", "chair")
                        + flow("advisor", "chair") + flow("chair", "end"));

        assertThat(stops).extracting(Stop::id).containsExactly("advisor", "chair");
        assertThat(stops).extracting(Stop::certain).containsExactly(false, true);
    }

    @Test
    void goesAllWaysAtOnceWhereTheFlowForks() {
        List<Stop> stops = of(
                "<parallelGateway id='fork'/><userTask id='one'/><userTask id='other'/><parallelGateway id='join'/><endEvent id='end'/>"
                        + flow("start", "fork") + flow("fork", "one") + flow("fork", "other") + flow("one", "join")
                        + flow("other", "join") + flow("join", "end"));

        assertThat(stops).extracting(Stop::certain).containsExactly(true, true);
    }

    @Test
    void takesNoNoHoweverItIsAskedFor() {
        String nodes =
                "<userTask id='first'/><exclusiveGateway id='asked'/><userTask id='second'/><userTask id='mend'/><endEvent id='end'/>"
                        + flow("start", "first") + flow("first", "asked") + flow("second", "end") + flow("mend", "end");

        assertThat(of(nodes
                        + flow("asked", "mend", "verdict == 'RETURN' or verdict == 'REJECT'")
                        + flow("asked", "second")))
                .extracting(Stop::id)
                .containsExactly("first", "second");
        assertThat(of(nodes + flow("asked", "mend", "verdict != 'APPROVE'") + flow("asked", "second")))
                .extracting(Stop::id)
                .containsExactly("first", "second");
        assertThat(of(nodes + flow("asked", "second", "'APPROVE' == verdict") + flow("asked", "mend")))
                .extracting(Stop::id)
                .containsExactly("first", "second");
        assertThat(of(nodes + flow("asked", "mend", "!votes.isCarried(requestId)") + flow("asked", "second")))
                .extracting(Stop::id)
                .containsExactly("first", "second");
    }

    @Test
    void looksIntoASubProcess() {
        List<Stop> stops = of("<subProcess id='inside'><startEvent id='in'/><userTask id='step'/><endEvent id='out'/>"
                + flow("in", "step") + flow("step", "out") + "</subProcess><userTask id='after'/><endEvent id='end'/>"
                + flow("start", "inside") + flow("inside", "after") + flow("after", "end"));

        assertThat(stops).extracting(Stop::id).containsExactly("step", "after");
        assertThat(stops).allMatch(Stop::certain);
    }
}
