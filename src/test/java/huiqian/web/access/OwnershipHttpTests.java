package huiqian.web.access;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.WholeApplication;
import huiqian.web.PageSession;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tabs, two people, one session: what a page writes is written for whom it was loaded for, or not at all. */
@WholeApplication
class OwnershipHttpTests {

    private static final String START =
            "/camunda/api/engine/engine/default/process-definition/key/leave-request/submit-form";
    private static final Map<String, Object> LEAVE = Map.of("variables", Http.variables(leave()));

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Test
    void refusesToFileForWhoeverHasSignedInSince() {
        PageSession browser = PageSession.of(http, "sportsMember");
        Answer refused = browser.postFor("artsMember", START, LEAVE);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.message()).contains("现在登录的是孙嘉怡，请刷新");
        assertThat(http.get("sportsMember", "/api/requests").json().get("total").asInt())
                .isZero();
        assertThat(browser.postFor("sportsMember", START, LEAVE).status()).isEqualTo(200);
    }

    @Test
    void refusesToDecideAndToTakeBackForThemToo() {
        String number = flow.file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", number);
        PageSession minister = PageSession.of(http, "artsMinister");
        for (String path : List.of(
                "/camunda/api/engine/engine/default/task/" + task + "/submit-form",
                "/camunda/api/engine/engine/default/task/" + task + "/claim",
                "/api/notices/read"))
            assertThat(minister.postFor("chair", path, Map.of()).status()).isEqualTo(409);
        Answer withdrawal = PageSession.of(http, "artsMember")
                .postFor("sportsMember", "/api/requests/" + number + "/withdrawal", Map.of());
        assertThat(withdrawal.status()).isEqualTo(409);
        assertThat(withdrawal.message()).contains("现在登录的是李一鸣");
        assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
    }

    @Test
    void asksNothingOfReadersAndPrograms() {
        assertThat(PageSession.of(http, "artsMember").get("/api/inbox").status())
                .isEqualTo(200);
        assertThat(http.post("artsMember", "/engine-rest" + START.substring(START.indexOf("/process")), LEAVE)
                        .status())
                .isEqualTo(200);
    }
}
