package huiqian.web;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.record.PdfText;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.WholeApplication;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer is called everywhere what the form calls it on which it was given: 退回补充, where a report is sent back. */
@WholeApplication
class AcceptanceWordsHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void callsAnAcceptanceWhatItsFormCallsIt() throws IOException {
        String number = flow.file("artsMember", "activity-proposal", activity());
        for (String voter : List.of("vice1", "vice2", "sec1")) flow.approve(voter, number);
        flow.goTo(LocalDateTime.of(2026, 12, 12, 17, 0));
        flow.submit("artsMember", number, activityReport());
        String task = flow.taskFor("sec1", number);
        flow.sendBack("sec1", number, "请补充支出明细");

        JsonNode step = http.get("sec2", "/api/tasks/" + task).json();
        assertThat(step.get("verdict").asText()).isEqualTo("RETURN");
        assertThat(step.get("verdictName").asText()).isEqualTo("退回补充");
        assertThat(step.get("over").asText()).startsWith("已由许知夏在 ").endsWith(" 处理：退回补充");

        flow.submit("artsMember", number, activityReport());
        flow.approve("sec2", number);
        JsonNode request = http.get("artsMember", "/api/requests/" + number).json();
        assertThat(request.get("decisions").findValuesAsText("verdictName"))
                .containsExactly("同意", "同意", "同意", "退回补充", "验收通过");
        assertThat(request.get("trail").findValuesAsText("outcome")).contains("退回补充", "验收通过");
        JsonNode listed = http.get("artsMember", "/api/requests").json();
        assertThat(listed.at("/items/0/decisions").findValuesAsText("verdictName"))
                .containsExactly("同意", "同意", "同意", "退回补充", "验收通过");
        String record = PdfText.of(
                http.get("artsMember", "/records/" + number + "-closing.pdf").bytes());
        assertThat(record).contains("退回补充", "验收通过").doesNotContain("退回修改");
    }
}
