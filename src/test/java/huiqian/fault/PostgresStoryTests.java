package huiqian.fault;

import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.inspection;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.support.Deployment;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Shipped;
import huiqian.support.WholeApplicationOnPostgres;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole stories on the database of production. */
@WholeApplicationOnPostgres
class PostgresStoryTests extends FlowStory {

    @Autowired
    Http http;

    @Test
    void runsOnPostgres() {
        assertThat(row("select version() as v").get("v").toString()).startsWith("PostgreSQL 16");
    }

    @Test
    void takesALeaveThroughReturnAndEscalation() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.sendBack("artsMinister", number, "请写明考场");
        flow.submit("artsMember", number, with(leave(), "reason", "四级考试，考场在二教 𠮷"));
        flow.pass(Duration.ofHours(49));
        assertThat(flow.waitsFor(number)).contains("artsMinister", "chair");
        flow.approve("chair", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(row("select person from hq_leave where request_number = ?", number))
                .containsEntry("person", "artsMember");
        assertThat(told("artsMember")).anyMatch(text -> text.contains(number));
    }

    @Test
    void lendsARoomToTheEndAndTellsTheSecondWhoHasIt() {
        String first = flow.file("guest", "room-borrowing", borrowing());
        String second = flow.file("guest", "room-borrowing", with(borrowing(), "organization", "校友会"));
        flow.approve("sec1", first);
        flow.approve("sec2", second);

        assertThat(flow.status(first)).isEqualTo(Status.APPROVED);
        assertThat(flow.status(second)).isEqualTo(Status.RETURNED);
        assertThat(flow.waitsFor(second)).containsExactly("guest");
        assertThat(told("guest")).anyMatch(text -> text.contains(second) && text.contains(first));
        assertThat(decisions(second)).hasSize(1);

        flow.submit("guest", second, with(borrowing(), "room", "R102", "attendance", 10));
        flow.approve("sec2", second);
        assertThat(flow.status(second)).isEqualTo(Status.APPROVED);

        flow.submit("sec1", first, answers("keyHolder", "王小明"));
        flow.goTo(LocalDateTime.of(2026, 11, 26, 16, 0));
        flow.submit("sec1", first, inspection());
        assertThat(flow.status(first)).isEqualTo(Status.CLOSED);
        assertThat(recordsOf(first)).containsExactly("approval", "closing");
    }

    @Test
    void aTrialBorrowingMeetsTheClashAndReservesNothing() {
        var answer =
                Deployment.of("试运行", "outsider", Shipped.flow("room-borrowing")).by("admin", http);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        String path = "/engine-rest/process-definition/key/room-borrowing/tenant-id/outsider/submit-form";
        String tried = tryOut(path, borrowing());
        flow.approve("sec1", tried);
        assertThat(flow.status(tried)).isEqualTo(Status.APPROVED);
        assertThat(count("hq_room_slot")).isZero();

        String clashing = tryOut(path, with(borrowing(), "organization", "校友会"));
        String real = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec1", real);
        int taken = count("hq_room_slot");
        flow.approve("sec2", clashing);
        assertThat(flow.status(clashing)).isEqualTo(Status.RETURNED);
        assertThat(count("hq_room_slot")).isEqualTo(taken).isPositive();
    }

    private String tryOut(String path, Map<String, Object> answers) {
        var answer = http.post("guest", path, Map.of("variables", Http.variables(answers)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("businessKey").asText();
    }

    @Test
    void listsAndWithdrawsOverHttp() {
        String number = flow.file("artsMember", "leave-request", leave());

        for (String query : new String[] {
            "", "?flow=leave-request", "?status=PENDING", "?from=0001-01-01&to=9999-12-31", "?from=2026-11-23T09:00"
        })
            assertThat(http.get("artsMember", "/api/requests" + query)
                            .json()
                            .get("total")
                            .asInt())
                    .as(query)
                    .isEqualTo(1);
        assertThat(http.get("artsMinister", "/api/inbox").json().get("total").asInt())
                .isEqualTo(1);
        withdraw("artsMember", number);
        assertThat(http.get("artsMember", "/records/" + number + "-approval.pdf")
                        .status())
                .isEqualTo(200);
    }
}
