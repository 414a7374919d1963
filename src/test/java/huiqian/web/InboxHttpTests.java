package huiqian.web;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.WholeApplication;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class InboxHttpTests {

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void holdsWhatWaitsForOneAndNothingElse() {
        String leave = flow.file("artsMember", "leave-request", leave());
        String activity = flow.file("artsMember", "activity-proposal", activity());

        JsonNode item = inbox("artsMinister").get("items").get(0);
        assertThat(item.get("number").asText()).isEqualTo(leave);
        assertThat(item.get("task").asText()).isEqualTo(flow.taskFor("artsMinister", leave));
        assertThat(item.get("step").asText()).isEqualTo("部长审批请假");
        assertThat(item.get("kind").asText()).isEqualTo("DECISION");
        assertThat(item.get("since").asText()).isEqualTo("2026-11-23T09:00:00+08:00");
        assertThat(item.get("due").asText()).isEqualTo("2026-11-25T09:00:00+08:00");
        assertThat(numbers("artsMinister")).containsExactly(leave);
        for (String voter : List.of("chair", "vice1", "vice2", "sec1"))
            assertThat(numbers(voter)).containsExactly(activity);
        for (String stranger : List.of("artsMember", "sportsMinister", "sec2", "guest", "admin"))
            assertThat(numbers(stranger)).isEmpty();

        flow.approve("artsMinister", leave);
        assertThat(numbers("artsMinister")).isEmpty();
    }

    @Test
    void promisesNoMoreTimeThanThereIsBeforeWhatIsAskedForBegins() {
        String activity = flow.file(
                "artsMember",
                "activity-proposal",
                with(activity(), "startsAt", "2026-11-24T14:00", "endsAt", "2026-11-24T17:00"));
        String room = flow.file(
                "guest",
                "room-borrowing",
                with(borrowing(), "startsAt", "2026-11-23T14:00", "endsAt", "2026-11-23T16:00"));
        String early = "2026-11-24T14:00:00+08:00";

        assertThat(due("chair")).containsExactly(early);
        assertThat(due("sec2")).containsExactly("2026-11-23T14:00:00+08:00");
        assertThat(http.get("guest", "/api/requests/" + room)
                        .json()
                        .at("/currentSteps/0/due")
                        .asText())
                .isEqualTo("2026-11-23T14:00:00+08:00");
        assertThat(http.get("chair", "/engine-rest/task/" + flow.taskFor("chair", activity))
                        .json()
                        .get("due")
                        .asText())
                .startsWith("2026-11-24T14:00:00");
        assertThat(notices("chair").findValuesAsText("message"))
                .anyMatch(text -> text.endsWith("，期限 2026年11月24日 14:00"));
    }

    @Test
    void leavesTheDeadlinesThatComeBeforeTheStartOrAfterTheOutcome() {
        String activity = flow.file("artsMember", "activity-proposal", activity());
        assertThat(due("chair")).containsExactly("2026-11-26T09:00:00+08:00");

        for (String voter : List.of("vice1", "vice2", "sec1")) flow.approve(voter, activity);
        flow.goTo(LocalDateTime.of(2026, 12, 12, 17, 0));
        flow.submit("artsMember", activity, activityReport());

        assertThat(due("sec2")).containsExactly("2026-12-14T17:00:00+08:00");
    }

    private List<String> due(String person) {
        return inbox(person).get("items").findValuesAsText("due");
    }

    @Test
    void comesPageByPageOldestFirst() {
        for (int day = 1; day <= 5; day++)
            flow.file(
                    "artsMember",
                    "leave-request",
                    with(leave(), "startsAt", "2026-12-0" + day + "T14:00", "endsAt", "2026-12-0" + day + "T16:00"));

        JsonNode second = http.get("artsMinister", "/api/inbox?page=1&size=2").json();
        assertThat(second.get("items").findValuesAsText("number")).containsExactly("QJ-2026-0003", "QJ-2026-0004");
        assertThat(second.get("total").asInt()).isEqualTo(5);
        assertThat(http.get("artsMinister", "/api/inbox?size=500")
                        .json()
                        .get("size")
                        .asInt())
                .isEqualTo(200);
        assertThat(http.get("artsMinister", "/api/inbox?page=-1").status()).isEqualTo(400);
    }

    @Test
    void isSearchedByNumberTitleAndName() {
        String leave = flow.file("artsMember", "leave-request", leave());
        String other = flow.file(
                "artsMember",
                "leave-request",
                with(leave(), "occasionName", "50%_会", "startsAt", "2026-12-04T14:00", "endsAt", "2026-12-04T16:00"));

        assertThat(found("QJ-2026-0002")).containsExactly(other);
        assertThat(found("qj-2026-0001")).containsExactly(leave);
        assertThat(found("例会")).containsExactly(leave);
        assertThat(found(" 李一鸣 ")).containsExactly(leave, other);
        assertThat(found("%_")).containsExactly(other);
        assertThat(found("!")).isEmpty();
        assertThat(http.get("sportsMinister", "/api/inbox?q=QJ")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    private List<String> found(String text) {
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return http.get("artsMinister", "/api/inbox?q=" + query)
                .json()
                .get("items")
                .findValuesAsText("number");
    }

    @Test
    void saysForWhenSomethingIsAskedAlsoAfterARevision() {
        String number = flow.file("artsMember", "leave-request", leave());
        assertThat(inbox("artsMinister").get("items").get(0).get("startsAt").asText())
                .isEqualTo("2026-11-25T14:00:00");
        flow.sendBack("artsMinister", number, "请改时间");
        flow.submit("artsMember", number, with(leave(), "startsAt", "2026-11-26T14:00", "endsAt", "2026-11-26T16:00"));

        JsonNode item = inbox("artsMinister").get("items").get(0);
        assertThat(item.get("startsAt").asText()).isEqualTo("2026-11-26T14:00:00");
        assertThat(item.get("endsAt").asText()).isEqualTo("2026-11-26T16:00:00");
    }

    @Test
    void tellsWhatBecameOfAStep() {
        String number = flow.file("artsMinister", "leave-request", leave());
        String task = flow.taskFor("chair", number);
        String path = "/api/tasks/" + task;
        assertThat(http.get("chair", path).json().get("over").isNull()).isTrue();
        flow.approve("vice1", number);

        JsonNode step = http.get("chair", path).json();
        assertThat(step.get("over").asText()).isEqualTo("已由林婉清在 2026年11月23日 09:00 处理：同意");
        assertThat(step.get("verdict").asText()).isEqualTo("APPROVE");
        assertThat(http.get("sportsMember", path).status()).isEqualTo(404);
    }

    @Test
    void leadsNoticesToTheStepAndDropsThemWhenItIsDoneOrWithdrawn() {
        String done = flow.file("artsMinister", "leave-request", leave());
        String task = flow.taskFor("chair", done);
        assertThat(notices("chair").findValuesAsText("task")).containsExactly(task);
        flow.approve("vice1", done);
        for (String decider : List.of("chair", "vice1", "vice2", "sec1"))
            assertThat(notices(decider)).isEmpty();

        String withdrawn = flow.file("artsMember", "leave-request", leave());
        assertThat(notices("artsMinister").findValuesAsText("number")).contains(withdrawn);
        http.post("artsMember", "/api/requests/" + withdrawn + "/withdrawal", Map.of());
        assertThat(notices("artsMinister").findValuesAsText("number")).doesNotContain(withdrawn);
    }

    private JsonNode notices(String person) {
        return http.get(person, "/api/notices").json().get("items");
    }

    @Test
    void losesWhatAnotherClaimed() {
        String number = flow.file("artsMinister", "leave-request", leave());
        String task = flow.taskFor("vice1", number);
        http.post("vice1", "/engine-rest/task/" + task + "/claim", Map.of("userId", "vice1"));

        assertThat(numbers("vice1")).containsExactly(number);
        assertThat(numbers("chair")).isEmpty();
        assertThat(http.get("chair", "/api/tasks/" + task)
                        .json()
                        .get("claimedBy")
                        .asText())
                .isEqualTo("林婉清");
        assertThat(http.submit("chair", task, Map.of("verdict", "APPROVE")).status())
                .isEqualTo(409);
        http.post("vice1", "/engine-rest/task/" + task + "/unclaim", Map.of());
        assertThat(numbers("chair")).containsExactly(number);
    }

    @Test
    void showsADeciderTheWholeRequestBehindATask() {
        String number = flow.file("artsMember", "leave-request", leave());
        String path = "/api/tasks/" + flow.taskFor("artsMinister", number) + "/request";

        JsonNode request = http.get("artsMinister", path).json();
        assertThat(request.get("number").asText()).isEqualTo(number);
        assertThat(request.get("submissions")).hasSize(1);
        assertThat(request.get("submissions").get(0).get("answers").findValuesAsText("label"))
                .contains("请假原因");
        assertThat(http.get("sportsMinister", path).status()).isEqualTo(404);
        assertThat(http.get("artsMinister", "/api/tasks/nope/request").status()).isEqualTo(404);
    }

    @Test
    void tellsNewsUntilItIsRead() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.approve("artsMinister", number);

        JsonNode news = http.get("artsMember", "/api/notices").json();
        assertThat(news.get("total").asInt()).isPositive();
        assertThat(news.get("items").findValuesAsText("number")).containsOnly(number);
        assertThat(news.get("items").get(0).get("createdAt").asText()).endsWith("+08:00");
        List<Long> ids = news.get("items").findValues("id").stream()
                .map(JsonNode::asLong)
                .toList();

        assertThat(http.post("sportsMember", "/api/notices/read", Map.of("ids", ids))
                        .status())
                .isEqualTo(204);
        assertThat(http.get("artsMember", "/api/notices").json().get("total").asInt())
                .isEqualTo(ids.size());
        assertThat(http.post("artsMember", "/api/notices/read", Map.of("ids", ids))
                        .status())
                .isEqualTo(204);
        assertThat(http.get("artsMember", "/api/notices").json().get("total").asInt())
                .isZero();
    }

    private JsonNode inbox(String person) {
        return http.get(person, "/api/inbox").json();
    }

    private List<String> numbers(String person) {
        return inbox(person).get("items").findValuesAsText("number");
    }
}
