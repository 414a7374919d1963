package huiqian.processes;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Ledger;
import huiqian.form.Field;
import huiqian.form.Form;
import huiqian.record.PdfText;
import huiqian.shared.Refusal;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leave with travel costs: what the form adds up decides whether the secretariat has to agree as well. */
@WholeApplication
class ComputedFieldsFlowTests {

    private static final String FIRST = "\"type\": \"default\",\n  \"components\": [";
    private static final String FARES =
            """
            {"type": "number", "id": "field_fare1", "key": "fare1", "label": "去程", "validate": {"required": true, "min": 0, "max": 100000}},
            {"type": "number", "id": "field_fare2", "key": "fare2", "label": "回程", "validate": {"min": 0, "max": 100000}},
            """;
    private static final String TOTAL =
            """
            {"type": "expression", "id": "field_total", "key": "total", "properties": {"label": "路费合计"},
             "expression": "=sum(for fare in [fare1, fare2] return if fare = null then 0 else fare)"},
            {"type": "expression", "id": "field_half", "key": "half", "properties": {"label": "一半"},
             "conditional": {"hide": "=fare2 = null"}, "expression": "=fare2 / 2"},
            """;
    private static final String LARGE =
            """
            <bpmn:exclusiveGateway id="gateway_large" name="路费超过一千元？" default="flow_small" />
            <bpmn:sequenceFlow id="flow_large" name="超过" sourceRef="gateway_large" targetRef="userTask_decideBySecretariat">
              <bpmn:conditionExpression id="condition_large" xsi:type="bpmn:tFormalExpression">${total &gt; 1000}</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="flow_small" name="没有" sourceRef="gateway_large" targetRef="serviceTask_enterLeave" />
            </bpmn:process>""";

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Autowired
    Http http;

    @BeforeEach
    void redesign() {
        String approved = "sourceRef=\"gateway_verdict\" targetRef=\"";
        Redesign.leaveWithSecretariat()
                .with(approved + "userTask_decideBySecretariat", approved + "gateway_large")
                .with("</bpmn:process>", LARGE)
                .withForm("apply", FIRST, FIRST + FARES + TOTAL)
                .deploy(http);
    }

    private String file(Object... fares) {
        return flow.file("artsMember", Redesign.LEAVE, with(leave(), fares));
    }

    @Test
    void addsUpForItself() {
        String number = file("fare1", 100, "fare2", 200.5, "total", 1, "half", "viel");

        assertThat(ledger.answers(number)).containsEntry("total", 300.5).containsEntry("half", 100.25);
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).hasToString("APPROVED");
    }

    @Test
    void takesNobodysWordForTheSum() {
        String number = file("fare1", 90_000, "fare2", 200, "total", 1);

        flow.approve("artsMinister", number);
        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
    }

    @Test
    void addsUpAgainWhenTheApplicationIsRevised() {
        String number = file("fare1", 100, "fare2", 200);
        flow.sendBack("artsMinister", number, "票价不对");
        flow.submit("artsMember", number, with(leave(), "fare1", 90_000, "fare2", 200, "total", 300));

        assertThat(ledger.answers(number)).containsEntry("total", 90_200);
        flow.approve("artsMinister", number);
        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
    }

    @Test
    void goesOnWhereNothingWasSentForTheSum() {
        String number = file("fare1", 90_000);

        assertThat(ledger.answers(number)).containsEntry("total", 90_000);
        assertThat(ledger.answers(number).get("half")).isNull();
        flow.approve("artsMinister", number);
        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
    }

    @Test
    void printsTheSumAndShowsIt() throws IOException {
        String number = file("fare1", 300, "fare2", 200);
        flow.approve("artsMinister", number);

        assertThat(answers(number)).contains("路费合计 500", "一半 100");
        byte[] pdf =
                http.get("artsMember", "/records/" + number + "-approval.pdf").bytes();
        assertThat(PdfText.of(pdf)).contains("路费合计").contains("500").doesNotContain("（未填）路费");
    }

    @Test
    void isShownToWhoeverDecides() {
        String number = file("fare1", 300, "fare2", 200);
        String task = flow.taskFor("artsMinister", number);

        JsonNode variables = http.get("artsMinister", "/engine-rest/task/" + task + "/form-variables")
                .json();
        assertThat(variables.at("/total/value").asInt()).isEqualTo(500);
        String form = http.get("artsMinister", "/engine-rest/task/" + task + "/deployed-form")
                .text();
        assertThat(Form.parse(form).fields())
                .filteredOn(Field::isReadOnly)
                .extracting(Field::label)
                .contains("去程", "回程", "路费合计", "一半");
    }

    @Test
    void saysWhatItCannotAddUp() {
        Redesign.of(Redesign.LEAVE)
                .withForm(
                        "apply",
                        FIRST,
                        FIRST
                                + FARES
                                + TOTAL.replace(
                                        "=sum(for fare in [fare1, fare2] return if fare = null then 0 else fare)",
                                        "=fare1 + fare2"))
                .deploy(http);

        assertThatThrownBy(() -> file("fare1", 300))
                .isInstanceOf(Refusal.class)
                .hasMessage("「路费合计」算不出来，「回程」没有填写，请填写，或请管理员检查它的算式");
        assertThat(ledger.standing(Redesign.LEAVE, "artsMember", false)).isEmpty();
    }

    private List<String> answers(String number) {
        List<String> answers = new ArrayList<>();
        http.get("artsMember", "/api/requests/" + number)
                .json()
                .at("/trail/0/answers")
                .forEach(each -> answers.add(
                        each.path("label").asText() + " " + each.path("value").asText()));
        return answers;
    }
}
