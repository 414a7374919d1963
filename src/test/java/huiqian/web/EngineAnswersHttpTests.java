package huiqian.web;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What makes no sense is the caller's fault, and the engine says so in Chinese, by either door. */
@WholeApplication
class EngineAnswersHttpTests {

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}");

    @Autowired
    Http http;

    private Door.Sending chair;
    private Door.Sending admin;

    @BeforeEach
    void comeIn() {
        chair = Door.ENGINE_REST.of(http, "chair");
        admin = Door.ENGINE_REST.of(http, "admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task?processVariables=a_xx_b",
                "/task?processVariables=a",
                "/task?sortOrder=y",
                "/task?sortBy=x&sortOrder=asc",
                "/task?sortBy=created",
                "/task?maxResults=x",
                "/task?firstResult=1.5",
                "/task?delegationState=x",
                "/task?createdBefore=yesterday",
                "/task?orQueries=x",
                "/task/x",
                "/task/x/form",
                "/user/x/profile",
                "/user/chair/profile/x",
                "/group/x",
                "/deployment/x",
                "/deployment/x/resources",
                "/process-definition/x",
                "/process-definition/x/diagram",
                "/process-definition/key/x/xml",
                "/process-instance?variables=x",
                "/process-instance/x/activity-instances",
                "/history/process-instance?sortBy=x&sortOrder=y",
                "/history/process-instance/x",
                "/history/process-instance/report?reportType=x",
                "/history/task/report?reportType=count",
                "/history/variable-instance?variableValue=1",
                "/history/detail/x",
                "/execution?variables=a_b",
                "/execution/x",
                "/job?dueDates=xx_2020",
                "/job/x/stacktrace",
                "/incident/x",
                "/authorization/check",
                "/authorization/check?permissionName=x&resourceName=y&resourceType=99",
                "/identity/groups",
                "/filter/x/list",
                "/external-task/x",
                "/metrics/x/sum",
                "/engine/nope/task",
                "/nothing/of/the/kind"
            })
    void readsChinese(String path) {
        for (Door.Sending person : new Door.Sending[] {chair, admin}) chinese(person.get(path));
    }

    @ParameterizedTest
    @EnumSource
    void readsChineseByEitherDoor(Door door) {
        Door.Sending person = door.of(http, "chair");
        for (String path : new String[] {"/task?sortOrder=y", "/task?maxResults=x", "/user/x/profile", "/execution/x"})
            chinese(person.get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /task {\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"asc\"}]}",
                "POST /task {\"sorting\":[{\"sortBy\":\"created\"}]}",
                "POST /task {\"processVariables\":[{\"name\":\"a\",\"operator\":\"xx\",\"value\":1}]}",
                "POST /task []",
                "POST /task null",
                "POST /message {}",
                "POST /signal {}",
                "POST /process-definition/x/start {}",
                "POST /process-definition/key/x/submit-form {}"
            })
    void readsChineseAboutABody(String request) {
        for (Door.Sending person : new Door.Sending[] {chair, admin}) chinese(send(person, request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE /deployment/x",
                "DELETE /batch/x",
                "DELETE /process-definition/key/x",
                "DELETE /process-instance/x",
                "DELETE /incident/x",
                "POST /group/create",
                "POST /group/create {}",
                "POST /group/create null",
                "POST /group/create []",
                "POST /tenant/create {}",
                "POST /user/create",
                "POST /user/create {}",
                "POST /authorization/create {\"type\":9}",
                "POST /filter/create {\"resourceType\":\"x\"}",
                "POST /identity/verify {}",
                "POST /migration/generate {}",
                "POST /modification/execute {}",
                "POST /job/retries {}",
                "POST /job/x/execute",
                "PUT /job/x/duedate {}",
                "PUT /job/x/duedate {\"duedate\":\"x\"}",
                "PUT /job/x/retries {\"retries\":1}",
                "PUT /job/x/priority {}",
                "PUT /process-definition/suspended {}",
                "PUT /external-task/retries {}",
                "PUT /user/x/profile",
                "PUT /task {}"
            })
    void tellsAnAdminWhatIsWrong(String request) {
        chinese(send(admin, request));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void saysThatABodyHasTheWrongFormat(String type) {
        var request = HttpRequest.newBuilder().POST(BodyPublishers.ofString("x"));
        Answer answer = http.send("chair", request, "/engine-rest/task", type);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.message()).isEqualTo("这个地址不接受这种格式的内容");
    }

    @ParameterizedTest
    @EnumSource
    void tellsOnlyAdminsHowTheServerIsMadeAndKept(Door door) {
        Door.Sending member = door.of(http, "artsMember");
        for (String path : new String[] {
            "/version", "/schema/log", "/history/cleanup/job", "/history/cleanup/jobs", "/history/cleanup/configuration"
        }) {
            Answer answer = member.get(path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.message()).isEqualTo("此操作不对外开放，请通过表单办理");
        }
        assertThat(door.of(http, "admin").get("/version").json().get("version").asText())
                .startsWith("7.");
    }

    private static Answer send(Door.Sending person, String request) {
        String[] parts = request.split(" ", 3);
        return person.send(parts[0], parts[1], parts.length < 3 ? null : parts[2]);
    }

    private static void chinese(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertThat(answer.json().path("type").asText()).as(answer.text()).isNotEmpty();
        assertThat(answer.message()).matches(Pattern.compile(".*\\p{IsHan}{3}.*", Pattern.DOTALL));
        assertThat(ENGLISH.matcher(answer.message()).find())
                .as(answer.message())
                .isFalse();
    }
}
