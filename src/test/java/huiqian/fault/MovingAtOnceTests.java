package huiqian.fault;

import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Status;
import huiqian.flow.move.Migration;
import huiqian.flow.move.MoveResult;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Redesign;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases are moved while others decide on them, withdraw them, or move them too. */
@Tag("race")
abstract class MovingAtOnceTests {

    private static final String LEAVE = "leave-request";

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Autowired
    Migration migration;

    @Autowired
    RepositoryService repository;

    private List<String> numbers;
    private int version;

    @BeforeEach
    void redesign() {
        numbers = Stream.of("artsMember", "sportsMember")
                .map(person -> flow.file(person, LEAVE, leave()))
                .toList();
        String deployment = Redesign.leaveWithSecretariat().deploy(http);
        version = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getVersion();
    }

    private List<MoveResult> move() {
        return migration.move(LEAVE, version, numbers, "改版", "admin");
    }

    @RepeatedTest(3)
    void movesACaseOnceWhenTwoAdministratorsClick() {
        List<List<MoveResult>> both = AtOnce.all(List.of(this::move, this::move));

        for (int i = 0; i < numbers.size(); i++) {
            assertThat(ledger.dossier(numbers.get(i)).moves()).hasSize(1);
            List<MoveResult> ofOne = List.of(both.get(0).get(i), both.get(1).get(i));
            assertThat(ofOne).filteredOn(MoveResult::isMoved).hasSize(1);
            assertThat(ofOne)
                    .filteredOn(outcome -> !outcome.isMoved())
                    .extracting(MoveResult::failure)
                    .containsExactly("已经按第 %d 版办理，不必再迁移".formatted(version));
        }
    }

    @RepeatedTest(5)
    void decidesBeforeOrAfterTheMove() {
        String number = numbers.get(0);
        String task = flow.taskFor("artsMinister", number);
        Callable<Object> decision = () ->
                http.submit("artsMinister", task, Map.of("verdict", "APPROVE")).status();

        List<Object> answers = AtOnce.all(List.of(decision, this::move));

        assertThat(answers.get(0)).isEqualTo(204);
        assertThat(ledger.dossier(number).decisions()).hasSize(1);
        flow.runDueJobs();
        boolean decidedFirst = flow.status(number) == Status.APPROVED;
        if (!decidedFirst) {
            assertThat(flow.waitsAt(number)).containsExactly("秘书处备案请假");
            assertThat(ledger.dossier(number).moves()).hasSize(1);
        }
    }

    @Test
    void findsTheCaseDecidedBefore() {
        flow.approve("artsMinister", numbers.get(0));

        assertThat(move()).extracting(MoveResult::failure).containsExactly("已经办完，不必迁移", null);
        assertThat(flow.status(numbers.get(0))).isEqualTo(Status.APPROVED);
    }

    @RepeatedTest(3)
    void withdrawsBeforeOrAfterTheMove() {
        String number = numbers.get(0);
        Callable<Object> withdrawal = () -> http.post("artsMember", "/api/requests/" + number + "/withdrawal", Map.of())
                .status();

        List<Object> answers = AtOnce.all(List.of(withdrawal, this::move));
        flow.runDueJobs();

        assertThat(answers.get(0)).isEqualTo(204);
        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void looksWhileOthersDecide() {
        String task = flow.taskFor("artsMinister", numbers.get(0));
        Callable<Object> decision = () ->
                http.submit("artsMinister", task, Map.of("verdict", "APPROVE")).status();
        Callable<Object> look = () -> migration.outlook(LEAVE, null, 0);

        assertThat(AtOnce.all(List.of(look, look, decision, look)).get(2)).isEqualTo(204);

        assertThat(ledger.dossier(numbers.get(0)).decisions()).hasSize(1);
        assertThat(ledger.dossier(numbers.get(1)).moves()).isEmpty();
    }
}
