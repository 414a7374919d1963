package huiqian.web;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Submission;
import huiqian.form.Field;
import huiqian.form.Form;
import huiqian.record.PdfText;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What was applied for, where a form has the platform show it: served, posted, kept and printed as if it were drawn there. */
@WholeApplication
class ShownApplicationHttpTests {

    private static final String LEAVE = "leave-request";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Test
    void servesTheDeciderTheWholeApplicationToBeRead() {
        String number = flow.file("artsMember", LEAVE, leave());
        String form = served("artsMinister", number);

        assertThat(Form.parse(form).fields())
                .extracting(Field::label)
                .containsExactly("申请人", "所属部门", "请假事项", "事项名称", "开始时间", "结束时间", "请假原因", "补假", "补假原因", "结论", "审批意见");
        assertThat(Form.parse(form).fields())
                .filteredOn(field -> !field.isReadOnly())
                .extracting(Field::key)
                .containsExactly("verdict", "comment");
        assertThat(form).doesNotContain("平台在这里显示").doesNotContain("写明缘由");
    }

    @Test
    void servesLiveOptionsThatWereChosen() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        Form form = Form.parse(served("sec2", number));

        assertThat(form.field("room").orElseThrow().show("R101")).contains("一号会议室");
        assertThat(form.field("partners")).isEmpty();
    }

    @Test
    void servesEveryFormOfAFlow() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", number);
        flow.runDueJobs();

        assertThat(Form.parse(served("sec2", number)).fields())
                .extracting(Field::key)
                .contains("organization", "purpose", "attendance", "keyHolder");
    }

    @ParameterizedTest
    @CsvSource({
        "reason, 我想休息, 请假原因, 不可修改",
        "applicantName, 陈思远, 申请人, 不可修改",
        "applicantDepartment, 体育部, 所属部门, 不可修改",
        "explanation, 忘了, 补假原因, 不可修改",
        "application-field_reason, x, application-field_reason, 未知的字段",
        "show, application, show, 未知的字段"
    })
    void takesNothingPostedForIt(String key, String value, String named, String why) {
        String number = flow.file("artsMember", LEAVE, leave());
        String task = flow.taskFor("artsMinister", number);
        Answer answer = http.submit("artsMinister", task, with(approval(), key, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains(named).contains(why);
        assertThat(ledger.dossier(number).decisions()).isEmpty();
    }

    @Test
    void takesItsAnswersBackAsTasklistSendsThem() {
        String number = flow.file("artsMember", LEAVE, leave());
        Map<String, Object> all = with(with(approval(), "reason", "参加英语四级考试"), "explanation", null);
        String task = flow.taskFor("artsMinister", number);

        assertThat(http.submit("artsMinister", task, all).status()).isEqualTo(204);
        Submission decided = ledger.dossier(number).submissions().get(1);
        assertThat(decided.getData().keySet()).containsExactlyInAnyOrder("verdict", "comment");
    }

    @Test
    void tellsTheNewestAnswersAfterARevision() {
        String number = flow.file("artsMember", LEAVE, leave());
        flow.sendBack("artsMinister", number, "请写明考场");
        flow.submit("artsMember", number, with(leave(), "reason", "英语四级考试，二教 301"));
        String task = flow.taskFor("artsMinister", number);

        JsonNode known = http.get("artsMinister", "/engine-rest/task/" + task + "/form-variables")
                .json();
        assertThat(known.path("reason").path("value").asText()).isEqualTo("英语四级考试，二教 301");
        assertThat(http.submit("artsMinister", task, with(approval(), "reason", "参加英语四级考试"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void keepsItWithTheDecisionAndPrintsItOnce() throws IOException {
        String number = flow.file("artsMember", LEAVE, leave());
        flow.approve("artsMinister", number);
        flow.runDueJobs();
        List<Submission> filed = ledger.dossier(number).submissions();

        assertThat(Form.parse(filed.get(1).getForm()).fields())
                .extracting(Field::label)
                .contains("申请人", "请假原因", "结论");
        String pdf = PdfText.of(
                http.get("artsMember", "/records/" + number + "-approval.pdf").bytes());
        for (String label : List.of("请假事项", "请假原因", "事项名称"))
            assertThat(pdf.split(label, -1)).as(label + " in " + pdf).hasSize(2);
        assertThat(pdf).doesNotContain("平台在这里显示");
    }

    /** The form is the one of the version the case began with, and so is what it shows. */
    @Test
    void showsACaseTheApplicationOfItsOwnVersion() {
        String before = flow.file("artsMember", LEAVE, leave());
        Redesign.of(LEAVE).withForm("apply", "\"请假原因\"", "\"请假缘由\"").deploy(http);
        String after = flow.file("sportsMember", LEAVE, leave());

        assertThat(served("artsMinister", before)).contains("请假原因").doesNotContain("请假缘由");
        assertThat(served("sportsMinister", after)).contains("请假缘由").doesNotContain("请假原因");
    }

    private String served(String person, String number) {
        return http.get(person, "/engine-rest/task/" + flow.taskFor(person, number) + "/deployed-form")
                .text();
    }
}
