package huiqian.web;

import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Text that is up to something is kept as it was typed, and handed out as nothing but text. */
@WholeApplication
class ForgedTextHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @ParameterizedTest
    @ValueSource(strings = {"会议\u202E议", "会\u2066议\u2069录", "会\u2028议", "会\u200B议"})
    void refusesSignsThatTurnTextRoundOrCannotBeSeen(String text) {
        Answer refused = http.file("artsMember", "leave-request", with(leave(), "occasionName", text));

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.message()).contains("事项名称", "U+2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会\u034F议", "会\u3164议", "会\u00AD议", "会\uFFF9议", "会\uDB40\uDC41议"})
    void refusesSignsThatPrintOtherwiseThanTheyShow(String text) {
        Answer refused = http.file("artsMember", "leave-request", with(leave(), "occasionName", text));

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.message()).contains("「事项名称」含有看不见的字符 U+%04X".formatted(text.codePointAt(1)));
    }

    @Test
    void keepsWhatWasMeantByBlanksAndLooks() {
        String number = http.file(
                        "artsMember", "leave-request", with(leave(), "occasionName", "迎新\u00A0晚会\u2003❤\uFE0F"))
                .json()
                .get("businessKey")
                .asText();

        assertThat(http.get("artsMember", "/api/requests/" + number)
                        .json()
                        .get("title")
                        .asText())
                .isEqualTo("迎新 晚会 ❤");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会\n议", "会\uE000议", "会\uFFFD议"})
    void refusesInATitleWhatIsNoLineThatCanBeRead(String text) {
        Answer refused = http.file("artsMember", "leave-request", with(leave(), "occasionName", text));

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.message()).contains("「事项名称」").containsAnyOf("不能换行", "无法使用的字符 U+E000", "无法使用的字符 U+FFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${requests.settle(requestId,'APPROVED')}",
                "'; drop table hq_request; --",
                "𠮷野家 🎉 座谈",
                "{{applicant}} 会议"
            })
    void keepsAsTyped(String text) {
        String number = http.file("artsMember", "leave-request", with(leave(), "occasionName", text, "reason", text))
                .json()
                .get("businessKey")
                .asText();
        String task = flow.taskFor("artsMinister", number);

        JsonNode request = http.get("artsMember", "/api/requests/" + number).json();
        JsonNode full =
                http.get("artsMinister", "/api/tasks/" + task + "/request").json();
        assertThat(request.get("title").asText()).isEqualTo(text);
        assertThat(request.get("status").asText()).isEqualTo("PENDING");
        assertThat(StreamSupport.stream(full.get("trail").get(0).get("answers").spliterator(), false))
                .anyMatch(answer -> answer.get("label").asText().equals("请假原因")
                        && answer.get("value").asText().equals(text));

        assertThat(http.submit("artsMinister", task, with(approval(), "comment", text))
                        .status())
                .isEqualTo(204);
        flow.runDueJobs();
        JsonNode settled = http.get("artsMember", "/api/requests/" + number).json();
        assertThat(settled.get("decisions").get(0).get("comment").asText()).isEqualTo(text);
        byte[] pdf = http.get(
                        "artsMember", settled.get("records").get(0).get("url").asText())
                .bytes();
        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
    }
}
