package huiqian.access;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static huiqian.web.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.member.Post;
import huiqian.member.Roster;
import huiqian.support.FirstMorning;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read a case by the ledger's rule reads it through the engine's API, and nobody else does. */
@WholeApplication
class ReadingRuleHttpTests {

    private static final LocalDate TODAY = FirstMorning.MOMENT.toLocalDate();
    private static final String SECRET = "只写在这一份申请里的理由";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Roster roster;

    private String number;
    private String instance;
    private String task;

    @BeforeEach
    void file() {
        number = flow.file("artsMember", "leave-request", with(leave(), "reason", SECRET));
        instance = flow.request(number).getProcessInstance();
        task = flow.taskFor("artsMinister", number);
    }

    private List<String> readings() {
        return List.of(
                "/task/" + task,
                "/task?processInstanceId=" + instance,
                "/task?processInstanceBusinessKey=" + number,
                "/task/" + task + "/variables",
                "/task/" + task + "/variables/reason",
                "/task/" + task + "/form-variables",
                "/task/" + task + "/form",
                "/task/" + task + "/deployed-form",
                "/task/" + task + "/identity-links",
                "/process-instance/" + instance,
                "/process-instance?businessKey=" + number,
                "/process-instance/" + instance + "/variables",
                "/process-instance/" + instance + "/activity-instances",
                "/execution/" + instance,
                "/execution/" + instance + "/localVariables",
                "/execution?processInstanceId=" + instance,
                "/variable-instance?processInstanceIdIn=" + instance,
                "/history/process-instance/" + instance,
                "/history/process-instance?processInstanceBusinessKey=" + number,
                "/history/variable-instance?processInstanceId=" + instance,
                "/history/activity-instance?processInstanceId=" + instance,
                "/history/task?processInstanceId=" + instance,
                "/history/task?taskId=" + task,
                "/history/detail?processInstanceId=" + instance,
                "/history/identity-link-log?taskId=" + task,
                "/event-subscription?processInstanceId=" + instance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artsMember", "artsMinister", "sec2", "advisor", "admin"})
    void opensTheCaseToThoseWhoMayReadIt(String person) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : readings()) {
            Answer answer = http.get(person, "/engine-rest" + path);
            softly.assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
            softly.assertThat(answer.json().size()).as(path).isPositive();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sportsMember", "sportsMinister", "chair", "director", "guest"})
    void keepsTheCaseFromEveryoneElse(String person) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : readings()) {
            Answer answer = http.get(person, "/engine-rest" + path);
            softly.assertThat(answer.text())
                    .as(path)
                    .doesNotContain(SECRET)
                    .doesNotContain("\"id\":\"" + instance)
                    .doesNotContain("\"id\":\"" + task);
            if (answer.status() == 200)
                softly.assertThat(answer.json()).as(path).isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void showsTheHistoryOfTheCaseToItsApplicantOnceItIsDecided() {
        flow.reject("artsMinister", number, "人手不足");

        for (String person : List.of("artsMember", "artsMinister")) {
            assertThat(texts(person, "/history/variable-instance?processInstanceId=" + instance, "name"))
                    .contains("reason", "verdict");
            assertThat(texts(person, "/history/task?taskId=" + task, "id")).containsExactly(task);
            assertThat(texts(person, "/history/user-operation?taskId=" + task, "operationType"))
                    .isNotEmpty();
            assertThat(http.get(person, "/engine-rest/task/" + task + "/comment")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(texts("sportsMember", "/history/user-operation?taskId=" + task, "id"))
                .isEmpty();
    }

    @Test
    void listsWithoutACaseAreEmptyForMembersAndCompleteForTheArchive() {
        for (String path : List.of(
                "/task", "/process-instance", "/history/process-instance", "/history/task", "/variable-instance")) {
            assertThat(http.get("artsMember", "/engine-rest" + path).json())
                    .as(path)
                    .isEmpty();
            assertThat(http.get("sec1", "/engine-rest" + path).json()).as(path).isNotEmpty();
            assertThat(http.get("advisor", "/engine-rest" + path).json())
                    .as(path)
                    .isNotEmpty();
        }
        assertThat(http.get("artsMinister", "/engine-rest/history/process-instance")
                        .json())
                .isEmpty();
    }

    @Test
    void ownCaseOpensNoneOfAnothers() {
        String own = flow.file("sportsMember", "leave-request", leave());
        String mine = flow.request(own).getProcessInstance();
        String myTask = flow.taskFor("sportsMinister", own);
        Map<String, Object> either = object("processInstanceId", instance, "nameLike", "%");

        assertThat(found("/task", object("processInstanceId", mine))).isEqualTo(1);
        assertThat(found("/task", object("processInstanceId", mine, "taskId", task)))
                .isZero();
        assertThat(found("/task", object("processInstanceId", instance, "taskId", myTask)))
                .isZero();
        assertThat(found("/task", object("orQueries", List.of(object("processInstanceId", mine)))))
                .isZero();
        assertThat(found("/task", object("processInstanceId", mine, "orQueries", List.of(either))))
                .isEqualTo(1);
        assertThat(found("/task", object("orQueries", List.of(object("taskId", myTask), either))))
                .isZero();
        assertThat(found("/history/process-instance", object("processInstanceIds", List.of(mine, instance))))
                .isZero();
        assertThat(found("/variable-instance", object("processInstanceIdIn", List.of(mine, instance))))
                .isZero();
        assertThat(found("/variable-instance", object("taskIdIn", List.of(myTask), "variableName", "reason")))
                .isZero();
        assertThat(found("/process-instance", object("processInstanceIds", List.of(instance), "businessKey", own)))
                .isZero();
        assertThat(found(
                        "/history/process-instance",
                        object("orQueries", List.of(object("processInstanceId", mine, "startedBy", "artsMember")))))
                .isZero();
    }

    private int found(String path, Object query) {
        Answer answer = http.post("sportsMember", "/engine-rest" + path, query);
        assertThat(answer.status()).as(path + " " + query + answer.text()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain(task).doesNotContain(SECRET);
        JsonNode count = http.post("sportsMember", "/engine-rest" + path + "/count", query)
                .json()
                .get("count");
        assertThat(count.asInt()).as(path + " " + query).isEqualTo(answer.json().size());
        return answer.json().size();
    }

    @Test
    void whoseDeskPassedToSomebodyElseLosesTheCaseAtOnce() {
        assertThat(shown("artsMinister")).isTrue();
        roster.appoint("artsMinister", Post.MEMBER, "Arts", TODAY);
        roster.dismiss("artsMinister", Post.MINISTER, "Arts", TODAY);
        roster.appoint("sportsMember", Post.MINISTER, "Arts", TODAY);
        try {
            assertThat(shown("artsMinister")).isFalse();
            assertThat(http.get("artsMinister", "/api/requests/" + number).status())
                    .isEqualTo(404);
            assertThat(http.get("artsMinister", "/engine-rest/task/" + task).status())
                    .isEqualTo(404);
            assertThat(shown("sportsMember")).isTrue();
        } finally {
            roster.dismiss("sportsMember", Post.MINISTER, "Arts", TODAY);
            roster.appoint("artsMinister", Post.MINISTER, "Arts", TODAY);
            roster.dismiss("artsMinister", Post.MEMBER, "Arts", TODAY);
        }
    }

    private boolean shown(String person) {
        return http.get(person, "/engine-rest/history/variable-instance?processInstanceId=" + instance)
                .text()
                .contains(SECRET);
    }

    private List<String> texts(String person, String path, String field) {
        return http.get(person, "/engine-rest" + path).json().findValuesAsText(field);
    }
}
