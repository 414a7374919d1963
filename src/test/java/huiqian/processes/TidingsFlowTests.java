package huiqian.processes;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.notification.Notice;
import huiqian.notification.NoticeBoard;
import huiqian.support.Deployment;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The leave, redrawn so that the secretariat and a department hear of it before the minister decides. */
@WholeApplication
class TidingsFlowTests {

    private static final String TELLING =
            """
            <bpmn:serviceTask id="serviceTask_tellOffice" name="知会秘书处" camunda:expression="${notices.tell(requestId, 'secretariat')}" />
            <bpmn:sequenceFlow id="flow_officeTold" sourceRef="serviceTask_tellOffice" targetRef="serviceTask_tellSports" />
            <bpmn:serviceTask id="serviceTask_tellSports" name="知会体育部" camunda:expression="${notices.tellDepartment(requestId, 'Sports')}" />
            <bpmn:sequenceFlow id="flow_sportsTold" sourceRef="serviceTask_tellSports" targetRef="userTask_decideByMinister" />
            """;

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    NoticeBoard board;

    private static Redesign redrawn() {
        String arriving = "sourceRef=\"gateway_joinDecision\" targetRef=\"";
        return Redesign.of(Redesign.LEAVE)
                .with(arriving + "userTask_decideByMinister", arriving + "serviceTask_tellOffice")
                .with("</bpmn:process>", TELLING + "</bpmn:process>");
    }

    private List<String> told(String person, String number) {
        return board.unread(person).stream()
                .filter(notice -> notice.getRequestNumber().equals(number))
                .map(Notice::getMessage)
                .toList();
    }

    @Test
    void tellsARoleAndADepartmentOnceForEachStep() {
        redrawn().deploy(http);
        String number = flow.file("artsMember", Redesign.LEAVE, leave());

        String news = "请知悉：请假申请「%s」（%s）已进行到「知会%s」，申请人：李一鸣，目前审批中";
        String title = flow.request(number).getTitle();
        for (String secretary : List.of("sec1", "sec2"))
            assertThat(told(secretary, number)).containsExactly(news.formatted(title, number, "秘书处"));
        for (String athlete : List.of("sportsMinister", "sportsMember"))
            assertThat(told(athlete, number)).containsExactly(news.formatted(title, number, "体育部"));
        assertThat(told("director", number)).isEmpty();

        flow.sendBack("artsMinister", number, "请写明事由");
        flow.submit("artsMember", number, leave());
        assertThat(flow.waitsAt(number)).containsExactly("部长审批请假");
        assertThat(told("sec1", number)).hasSize(1);
        assertThat(told("sportsMember", number)).hasSize(1);
    }

    @Test
    void isRefusedWithADepartmentThereIsNot() {
        Answer answer = Deployment.of(
                        "改版",
                        redrawn()
                                .with("requestId, 'Sports'", "requestId, 'sport'")
                                .files())
                .by("admin", http);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("notices.tellDepartment 的参数 department 没有这个部门", "Publicity");
    }

    @Test
    void isRefusedWithARoleNobodyKnows() {
        Answer answer = Deployment.of(
                        "改版",
                        redrawn()
                                .with("'secretariat')}\" />", "'everybody')}\" />")
                                .files())
                .by("admin", http);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("notices.tell 的参数 role 没有这个职务");
    }
}
