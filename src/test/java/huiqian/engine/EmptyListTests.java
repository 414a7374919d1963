package huiqian.engine;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Status;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.WholeApplication;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Tasklist makes of a tag list whose variable is empty: the text of a list under the type of nothing. */
@WholeApplication
class EmptyListTests {

    private final FlowDriver flow;
    private final Http http;
    private final Ledger ledger;

    EmptyListTests(@Autowired FlowDriver flow, @Autowired Http http, @Autowired Ledger ledger) {
        this.flow = flow;
        this.http = http;
        this.ledger = ledger;
    }

    @Test
    void countsAnEmptyListThatIsOnlyShownAsUnchanged() {
        String number = flow.file("artsMember", "activity-proposal", activity());

        assertThat(vote("vice1", number, "[]").status()).isEqualTo(204);
        assertThat(vote("chair", number, "[]").status()).isEqualTo(204);
        flow.runDueJobs();

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void refusesAListPutWhereNoneWasFiled() {
        String number = flow.file("artsMember", "activity-proposal", activity());

        Http.Answer answer = vote("chair", number, "[\"Sports\"]");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("合作部门", "不可修改");
    }

    @Test
    void takesTheListThatARevisionFillsIn() {
        String number = flow.file("artsMember", "activity-proposal", with(activity(), "startsAt", "2026-11-23T11:00"));
        flow.goTo(LocalDateTime.of(2026, 11, 23, 11, 0));
        flow.approve("vice1", number);
        flow.approve("chair", number);

        Http.Answer answer = http.submit(
                "artsMember", flow.taskFor("artsMember", number), with(activity(), "partners", typed("[\"Sports\"]")));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(ledger.answers(number)).containsEntry("partners", List.of("Sports"));
    }

    private Http.Answer vote(String voter, String number, String partners) {
        return http.submit(
                voter, flow.taskFor(voter, number), answers("verdict", "APPROVE", "partners", typed(partners)));
    }

    private static Map<String, Object> typed(String list) {
        return Map.of("type", "Null", "valueInfo", Map.of(), "value", list);
    }
}
