package huiqian.processes;

import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.borrowing;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.flow.move.Migration;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case is not moved to where the room it asks for is taken for reserved. */
@WholeApplication
class MovedEntriesFlowTests extends FlowStory {

    private static final String ROOM = "room-borrowing";
    private static final String APPROVED = "name=\"同意\" sourceRef=\"gateway_verdict\" targetRef=\"";
    private static final String RESERVED = "sourceRef=\"serviceTask_reserveRoom\" targetRef=\"";
    private static final String END = "</bpmn:process>";
    private static final String NOTE =
            """
            <bpmn:userTask id="userTask_note" name="秘书处登记借用人" camunda:candidateUsers="${members.decidersFor('secretariat', applicant)}" camunda:formRef="room-borrowing-handover" camunda:formRefBinding="deployment">
              <bpmn:documentation>《学生会办公室管理制度》第7条：登记借用人。</bpmn:documentation>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="flow_noted" sourceRef="userTask_note" targetRef="%s" />
            """;

    @Autowired
    Http http;

    @Autowired
    Migration migration;

    @Autowired
    RepositoryService repository;

    private static Redesign notedFirst() {
        return Redesign.of(ROOM)
                .with(APPROVED + "serviceTask_reserveRoom", APPROVED + "userTask_note")
                .with(END, NOTE.formatted("serviceTask_reserveRoom") + END);
    }

    private static Redesign reservedFirst() {
        return Redesign.of(ROOM)
                .with(RESERVED + "serviceTask_settleApproved", RESERVED + "userTask_note")
                .with(END, NOTE.formatted("serviceTask_settleApproved") + END);
    }

    private String move(String number, Redesign redesign) {
        int version = repository
                .createProcessDefinitionQuery()
                .deploymentId(redesign.deploy(http))
                .singleResult()
                .getVersion();
        return migration
                .move(ROOM, version, List.of(number), "先登记后预订", "admin")
                .get(0)
                .failure();
    }

    private String noted(Redesign version) {
        version.deploy(http);
        String number = flow.file("guest", ROOM, borrowing());
        flow.approve("sec1", number);
        assertThat(flow.waitsAt(number)).containsExactly("秘书处登记借用人");
        return number;
    }

    @Test
    void staysWhereNobodyWouldReserveTheRoomAnyMore() {
        String number = noted(notedFirst());

        assertThat(move(number, reservedFirst())).contains("按申请预订房间", "还没有办");

        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(slots(number)).isPositive();
    }

    @Test
    void goesOnWhereTheRoomIsReservedAlready() {
        String number = noted(reservedFirst());
        int before = slots(number);
        assertThat(before).isPositive();

        assertThat(move(number, reservedFirst().with("秘书处登记借用人", "登记借用人"))).isNull();

        flow.submit("sec1", number, answers("keyHolder", "王小明"));
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(slots(number)).isEqualTo(before);
    }

    private int slots(String number) {
        return jdbc.queryForObject("select count(*) from hq_room_slot where request_number = ?", Integer.class, number);
    }
}
