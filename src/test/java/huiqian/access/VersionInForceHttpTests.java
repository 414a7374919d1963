package huiqian.access;

import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.web.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.Shipped;
import huiqian.support.TrialStory;
import huiqian.support.WholeApplication;
import huiqian.web.Door;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only what is in force can be filed, and only its starters see its form. */
@WholeApplication
class VersionInForceHttpTests extends TrialStory {

    private static final String OUTDATED = "流程已更新，请刷新后重新填写";
    private static final List<String> FORMS =
            List.of("/deployed-start-form", "/startForm", "/form-variables", "/rendered-form");

    private String leaveInForce() {
        return http.get("admin", "/engine-rest/process-definition/key/leave-request")
                .json()
                .get("id")
                .asText();
    }

    @ParameterizedTest
    @EnumSource
    void neitherStartsNorShowsWhatWasReplaced(Door door) {
        String old = leaveInForce();
        Redesign.renamedLeave().deploy(http);
        Door.Sending member = door.of(http, "artsMember");

        isOutdated(member, old);
        assertThat(http.get("artsMember", "/api/requests").json().get("total").asInt())
                .isZero();

        assertThat(member.get("/process-definition/" + leaveInForce() + "/deployed-start-form")
                        .status())
                .isEqualTo(200);
        var filed = member.post(
                "/process-definition/" + leaveInForce() + "/submit-form", object("variables", Http.variables(leave())));
        assertThat(filed.status()).as(filed.text()).isEqualTo(200);
    }

    private static void isOutdated(Door.Sending person, String definition) {
        String path = "/process-definition/" + definition;
        Object answers = object("variables", Http.variables(leave()));
        for (String start : List.of("/submit-form", "/start")) isOutdated(person.post(path + start, answers), start);
        for (String form : FORMS) isOutdated(person.get(path + form), form);
    }

    private static void isOutdated(Answer answer, String what) {
        assertThat(answer.status()).as(what + answer.text()).isEqualTo(409);
        assertThat(answer.message()).endsWith(OUTDATED);
    }

    @ParameterizedTest
    @EnumSource
    void neitherStartsNorShowsATrialThatHasEnded(Door door) {
        onTrial("leave-request", "memberOfArts");
        String trial = definition("leave-request", "memberOfArts");
        Door.Sending member = door.of(http, "artsMember");
        assertThat(member.get("/process-definition/" + trial + "/startForm").status())
                .isEqualTo(200);

        trials.end("leave-request", "memberOfArts", "admin");

        isOutdated(member, trial);
        assertThat(door.of(http, "sportsMember")
                        .get("/process-definition/" + trial + "/startForm")
                        .status())
                .as("a trial of others")
                .isEqualTo(404);
    }

    @Test
    void startsNoEarlierVersionOfATrial() {
        onTrial("leave-request", "memberOfArts");
        String first = definition("leave-request", "memberOfArts");
        var changed = Shipped.flowAs("leave-request", "leave-request", "name=\"部长审批请假\"", "name=\"部长试批请假\"");
        assertThat(deploy("memberOfArts", changed).status()).isEqualTo(200);

        isOutdated(Door.ENGINE_REST.of(http, "artsMember"), first);
        assertThat(submitTrial("artsMember", "leave-request", "memberOfArts", leave())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void showsAFormToNobodyWhoCannotFileIt(Door door) {
        Door.Sending guest = door.of(http, "guest");

        for (String form : FORMS) {
            Answer answer = guest.get("/process-definition/key/asset-scrapping" + form);
            assertThat(answer.status()).as(form + answer.text()).isEqualTo(403);
            assertThat(answer.message()).isEqualTo("您的身份不能发起「资产报废申请」");
        }
        assertThat(guest.get("/process-definition/key/room-borrowing/deployed-start-form")
                        .text())
                .contains("R101");
        assertThat(door.of(http, "artsMember")
                        .get("/process-definition/key/asset-scrapping/deployed-start-form")
                        .text())
                .contains("XS-0001");
    }

    @Test
    void stillSaysThatAFlowIsSuspended() {
        String definition = leaveInForce();
        assertThat(http.put(
                                "admin",
                                "/engine-rest/process-definition/" + definition + "/suspended",
                                object("suspended", true))
                        .status())
                .isEqualTo(204);
        try {
            Answer answer = http.file("artsMember", "leave-request", leave());
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.message()).contains("已停用");
            assertThat(http.file("artsMember", "asset-scrapping", scrapping("XS-0001"))
                            .status())
                    .isEqualTo(200);
        } finally {
            repository.activateProcessDefinitionById(definition);
        }
    }
}
