package huiqian.web;

import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.inspection;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.record.PdfText;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was approved is given back: the room to others, the rest of a leave to attendance, and all of it is on file. */
@WholeApplication
class EarlyEndHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    private String borrowed() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", number);
        return number;
    }

    private String onLeave() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);
        return number;
    }

    private Answer end(String person, String number, String reason) {
        return http.post(person, "/api/requests/" + number + "/ending", Map.of("reason", reason));
    }

    private JsonNode read(String person, String number) {
        return http.get(person, "/api/requests/" + number).json();
    }

    private List<String> told(String person) {
        return http.get(person, "/api/notices").json().get("items").findValuesAsText("message");
    }

    @Test
    void freesARoomThatItsBorrowerCancels() {
        String number = borrowed();
        assertThat(read("guest", number).get("held").asText()).isEqualTo("借用 R101 2026年11月26日 14:00 至 16:00");

        assertThat(end("guest", number, "活动取消").status()).isEqualTo(204);

        JsonNode ended = read("guest", number);
        assertThat(ended.get("status").asText()).isEqualTo("CLOSED");
        assertThat(ended.has("held")).isFalse();
        assertThat(ended.get("currentSteps")).isEmpty();
        String next = flow.file("guest", "room-borrowing", with(borrowing(), "organization", "书画社"));
        flow.approve("sec1", next);
        assertThat(flow.status(next).name()).isEqualTo("APPROVED");
        assertThat(told("sec2")).anyMatch(notice -> notice.contains(number) && notice.contains("高晓峰提前结束"));
    }

    @Test
    void printsWhoEndedItAndWhy() throws IOException {
        String number = borrowed();
        end("sec1", number, "借用人没有来取钥匙");

        String closing = PdfText.of(
                http.get("guest", "/records/" + number + "-closing.pdf").bytes());

        assertThat(closing).contains("提前结束", "许知夏", "提前结束的时间2026年11月23日09:00", "借用人没有来取钥匙");
        assertThat(told("guest")).anyMatch(notice -> notice.contains(number) && notice.contains("许知夏提前结束"));
    }

    @Test
    void asksTheOfficeForAReason() {
        String number = borrowed();

        Answer without = end("sec2", number, " ");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.message()).contains("提前结束的原因");
        assertThat(end("sec2", number, "长".repeat(1001)).status()).isEqualTo(400);
        assertThat(flow.status(number).name()).isEqualTo("APPROVED");
        assertThat(read("guest", number).get("trail")).hasSize(2);
    }

    @Test
    void letsNobodyElseEndIt() {
        String number = borrowed();

        for (String stranger : List.of("artsMember", "chair", "admin", "advisor"))
            assertThat(end(stranger, number, "不用了").status()).as(stranger).isEqualTo(404);
        assertThat(flow.status(number).name()).isEqualTo("APPROVED");
    }

    @Test
    void endsOnlyWhatWasApprovedAndOnlyOnce() {
        String pending = flow.file("guest", "room-borrowing", borrowing());
        Answer early = end("guest", pending, "");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.message()).contains(pending, "不能提前结束");

        flow.approve("sec2", pending);
        assertThat(end("guest", pending, "").status()).isEqualTo(204);
        assertThat(end("guest", pending, "").status()).isEqualTo(409);

        String over = flow.file("guest", "room-borrowing", with(borrowing(), "room", "R102", "attendance", 10));
        flow.approve("sec2", over);
        flow.goTo(LocalDateTime.of(2026, 11, 26, 16, 0));
        assertThat(end("guest", over, "").message()).contains("已经结束");
    }

    @Test
    void freesTheRestAndStillInspectsWhereTheKeyIsOut() {
        String number = borrowed();
        flow.submit("sec2", number, answers("keyHolder", "王小明"));
        flow.goTo(LocalDateTime.of(2026, 11, 26, 14, 40));

        assertThat(end("guest", number, "提前散会").status()).isEqualTo(204);

        assertThat(flow.status(number).name()).isEqualTo("APPROVED");
        assertThat(read("guest", number).get("statusName").asText()).isEqualTo("已提前结束，钥匙未还，待验收");
        assertThat(http.get("guest", "/api/requests").json().get("items").findValuesAsText("statusName"))
                .containsExactly("已提前结束，钥匙未还，待验收");
        String next = flow.file(
                "guest",
                "room-borrowing",
                with(borrowing(), "organization", "书画社", "startsAt", "2026-11-26T16:00", "endsAt", "2026-11-26T18:00"));
        flow.approve("sec1", next);
        assertThat(http.post("guest", "/api/requests/" + number + "/ending", Map.of())
                        .status())
                .isEqualTo(409);
        flow.runDueJobs();
        JsonNode step = http.get("sec2", "/api/inbox").json().at("/items/0");
        assertThat(step.get("number").asText()).isEqualTo(number);
        assertThat(step.get("endsAt").asText()).isEqualTo("2026-11-26T14:40:00");
        assertThat(read("guest", number).at("/currentSteps/0/step").asText()).isEqualTo("秘书处验收房间");
        assertThat(told("sec2")).anyMatch(notice -> notice.contains(number) && notice.contains("「秘书处验收房间」等待您处理"));
        flow.submit("sec2", number, inspection());
        assertThat(flow.status(number).name()).isEqualTo("CLOSED");
        assertThat(read("guest", number).get("statusName").asText()).isEqualTo("已办结");
        assertThat(read("guest", next).get("statusName").asText()).isEqualTo("已通过");
    }

    @Test
    void takesALeaveThatHasNotBegunOffTheRecord() {
        String number = onLeave();

        assertThat(end("artsMember", number, "考试改期").status()).isEqualTo(204);

        assertThat(flow.status(number).name()).isEqualTo("CLOSED");
        String shorter = flow.file("artsMember", "leave-request", with(leave(), "endsAt", "2026-11-25T15:00"));
        assertThat(shorter).isNotEqualTo(number);
        assertThat(told("artsMinister")).anyMatch(notice -> notice.contains(number) && notice.contains("提前结束"));
    }

    @Test
    void keepsTheLeaveThatWasTaken() {
        String number = onLeave();
        flow.goTo(LocalDateTime.of(2026, 11, 25, 15, 0));
        assertThat(end("artsMember", number, "").status()).isEqualTo(204);

        Answer overlapping = http.file(
                "artsMember",
                "leave-request",
                with(leave(), "startsAt", "2026-11-25T14:30", "retroactive", true, "explanation", "突发急病"));
        assertThat(overlapping.status()).isEqualTo(400);
        assertThat(overlapping.message()).contains(number, "2026年11月25日 14:00 至 2026年11月25日 15:00");
        assertThat(http.file("artsMember", "leave-request", with(leave(), "startsAt", "2026-11-25T15:00"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void listsForTheSecretariatWhatIsKept() {
        String room = borrowed();
        String leave = onLeave();

        String page = http.get("sec2", "/requests/held").text();

        assertThat(page)
                .contains(room, "借用 R101 2026年11月26日 14:00 至 16:00", leave, "请假 2026年11月25日 14:00 至 2026年11月25日 16:00");
        assertThat(http.get("artsMinister", "/requests/held").status()).isEqualTo(403);
        end("sec2", leave, "登记有误");
        assertThat(http.get("sec2", "/requests/held").text()).contains(room).doesNotContain(leave);
    }

    @Test
    void saysOnThePageWhatIsWrong() {
        String number = borrowed();
        PageSession secretary = PageSession.of(http, "sec2");

        var refused = secretary.submit("/requests/" + number + "/ending", "reason", "");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("提前结束的原因", "R101");
    }
}
