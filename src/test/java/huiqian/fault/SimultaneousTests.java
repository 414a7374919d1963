package huiqian.fault;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.inbox.Steps;
import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Ledger;
import huiqian.approval.ledger.Status;
import huiqian.member.Roster;
import huiqian.support.FlowDriver;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Many people at the same door in the same moment, over HTTP: one outcome, everyone told it, nobody shown a failure. */
@Tag("race")
abstract class SimultaneousTests {

    private static final List<String> MEMBERS = List.of(
            "chair",
            "vice1",
            "vice2",
            "sec1",
            "sec2",
            "director",
            "artsMinister",
            "artsMember",
            "sportsMinister",
            "sportsMember");

    @Autowired
    Http http;

    @Autowired
    FlowDriver flow;

    @Autowired
    Ledger ledger;

    @Autowired
    Steps steps;

    @Autowired
    Roster roster;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void numbersFiftySubmissionsWithoutAGap() {
        List<Answer> answers = AtOnce.all(times(
                50,
                i -> () -> http.file(
                        MEMBERS.get(i % MEMBERS.size()),
                        "activity-proposal",
                        with(activity(), "activityName", "活动" + i))));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(numbersOf(answers))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj("HD-2026-%04d"::formatted)
                        .toList());
    }

    @Test
    void leavesNoGapWhereSomeAreRefused() {
        List<Answer> answers = AtOnce.all(times(
                40,
                i -> () -> http.file(
                        MEMBERS.get(i % MEMBERS.size()),
                        "activity-proposal",
                        with(activity(), "activityName", "活动" + i, "budget", i % 2 == 0 ? 100 : -1))));

        assertThat(answers).filteredOn(answer -> answer.status() == 400).hasSize(20);
        assertThat(numbersOf(answers.stream()
                        .filter(answer -> answer.status() == 200)
                        .toList()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj("HD-2026-%04d"::formatted)
                        .toList());
    }

    @Test
    void takesManyClicksForOneLeave() {
        takesManyClicksForOne("leave-request", leave(), "QJ-2026-0001");
    }

    @Test
    void takesManyClicksForOneScrapping() {
        takesManyClicksForOne("asset-scrapping", scrapping("XS-0001"), "BF-2026-0001");
    }

    private void takesManyClicksForOne(String key, Map<String, Object> answers, String number) {
        List<Answer> clicks = AtOnce.all(times(8, i -> () -> http.file("artsMember", key, answers)));

        assertThat(clicks).extracting(Answer::status).containsOnly(200);
        assertThat(numbersOf(clicks)).containsOnly(number);
        assertThat(count("select count(*) from hq_request")).isEqualTo(1);
        assertThat(count("select count(*) from hq_submission")).isEqualTo(1);
    }

    @Test
    void lendsOneSlotToOneOfFifty() {
        List<String> numbers = IntStream.range(0, 50)
                .mapToObj(i -> flow.file("guest", "room-borrowing", with(borrowing(), "purpose", "培训第" + i + "组")))
                .toList();
        List<String> tasks =
                numbers.stream().map(number -> flow.taskFor("sec2", number)).toList();

        List<Answer> answers = AtOnce.all(times(50, i -> () -> approve(i % 2 == 0 ? "sec1" : "sec2", tasks.get(i))));
        flow.runDueJobs();

        assertThat(answers).extracting(Answer::status).containsOnly(204);
        List<String> won = numbers.stream()
                .filter(number -> flow.status(number) == Status.APPROVED)
                .toList();
        assertThat(won).hasSize(1);
        assertThat(jdbc.queryForList("select distinct request_number from hq_room_slot", String.class))
                .containsExactlyElementsOf(won);
        assertThat(numbers)
                .filteredOn(number -> !won.contains(number))
                .allMatch(number -> flow.status(number) == Status.RETURNED);
        String told =
                "select count(*) from hq_notice where message like '%" + won.get(0) + "%' and message like '%R101%'";
        assertThat(count(told + " and request_number <> '" + won.get(0) + "'")).isEqualTo(49);
    }

    @RepeatedTest(3)
    void letsOneOfManyDecidersDecide() {
        String number = flow.file("artsMinister", "leave-request", leave());
        String task = flow.taskFor("chair", number);
        List<String> deciders = List.of("chair", "vice1", "vice2", "sec1", "chair", "vice1", "vice2", "sec1");

        List<Answer> answers = AtOnce.all(times(
                8,
                i -> () -> i % 2 == 0
                        ? approve(deciders.get(i), task)
                        : http.submit(deciders.get(i), task, Map.of("verdict", "REJECT", "comment", "人手不足"))));
        flow.runDueJobs();

        List<Decision> decisions = ledger.dossier(number).decisions();
        assertThat(decisions).hasSize(1);
        String first = decisions.get(0).getDecider();
        assertThat(answers).filteredOn(answer -> answer.status() == 204).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 204)
                .hasSize(7)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.message()).isEqualTo("已由%s处理".formatted(roster.nameOf(first)));
                });
        assertThat(answers.get(deciders.indexOf(first)).status() == 204
                        || answers.get(deciders.lastIndexOf(first)).status() == 204)
                .isTrue();
        assertThat(flow.status(number).name())
                .startsWith(decisions.get(0).getVerdict().name());
    }

    @RepeatedTest(3)
    void letsOneOfManyClaim() {
        String number = flow.file("artsMinister", "leave-request", leave());
        String task = flow.taskFor("chair", number);
        List<String> deciders = List.of("chair", "vice1", "vice2", "sec1");

        List<Answer> answers = AtOnce.all(times(
                4,
                i -> () -> http.post(
                        deciders.get(i), "/engine-rest/task/" + task + "/claim", Map.of("userId", deciders.get(i)))));

        String claimer = steps.find(task).map(OpenStep::getClaimedBy).orElseThrow();
        assertThat(answers.get(deciders.indexOf(claimer)).status()).isEqualTo(204);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 204)
                .hasSize(3)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.message()).contains(roster.nameOf(claimer));
                });
    }

    @RepeatedTest(2)
    void countsAllBallotsCastAtOnce() {
        castsAtOnce(Map.of("chair", "APPROVE", "vice1", "APPROVE", "vice2", "APPROVE", "sec1", "APPROVE"), "APPROVED");
        castsAtOnce(Map.of("chair", "REJECT", "vice1", "REJECT", "vice2", "REJECT", "sec1", "APPROVE"), "REJECTED");
        castsAtOnce(Map.of("chair", "APPROVE", "vice1", "REJECT", "vice2", "REJECT", "sec1", "APPROVE"), "APPROVED");
        castsAtOnce(Map.of("chair", "REJECT", "vice1", "APPROVE", "vice2", "REJECT", "sec1", "APPROVE"), "REJECTED");
    }

    private void castsAtOnce(Map<String, String> votes, String outcome) {
        String number = flow.file("artsMember", "activity-proposal", with(activity(), "activityName", "表决" + votes));
        List<String> voters = List.copyOf(votes.keySet());
        List<String> tasks =
                voters.stream().map(voter -> flow.taskFor(voter, number)).toList();

        List<Answer> answers = AtOnce.all(times(
                4,
                i -> () -> http.submit(
                        voters.get(i), tasks.get(i), Map.of("verdict", votes.get(voters.get(i)), "comment", "已阅"))));
        flow.runDueJobs();

        List<Decision> counted = ledger.dossier(number).decisions();
        for (int i = 0; i < 4; i++) {
            String voter = voters.get(i);
            boolean cast =
                    counted.stream().anyMatch(decision -> decision.getDecider().equals(voter));
            if (!cast) assertThat(answers.get(i).text()).contains("表决已结束");
            assertThat(answers.get(i).status()).isEqualTo(cast ? 204 : 409);
        }
        assertThat(flow.status(number).name()).isEqualTo(outcome);
        assertThat(counted).allMatch(decision -> decision.getVerdict().name().equals(votes.get(decision.getDecider())));
    }

    @Test
    void filesOneOfTenScrappingsOfAnAsset() {
        List<Answer> answers = AtOnce.all(times(
                10,
                i -> () -> http.file(
                        MEMBERS.get(i),
                        "asset-scrapping",
                        with(scrapping("XS-0007"), "description", "第" + i + "人申报"))));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 200).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.message()).contains("XS-0007", "BF-2026-0001");
        });
        assertThat(count("select count(*) from hq_request")).isEqualTo(1);
    }

    @Test
    void pressesOnceForThreeClicksInOneSecond() {
        String number = flow.file("artsMember", "leave-request", leave());

        List<Answer> answers = AtOnce.all(
                times(3, i -> () -> http.post("artsMember", "/api/requests/" + number + "/reminder", Map.of())));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 429, 429);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 429)
                .allSatisfy(answer -> assertThat(answer.message()).contains("上次催办：2026年11月23日 09:00"));
        assertThat(count("select count(*) from hq_notice where message like '%申请人请您尽快处理%'"))
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void withdrawsOrDecidesButNotBoth() {
        String number = flow.file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", number);

        List<Answer> answers = AtOnce.all(List.of(
                () -> approve("artsMinister", task),
                () -> http.post("artsMember", "/api/requests/" + number + "/withdrawal", Map.of()),
                () -> http.post("artsMember", "/api/requests/" + number + "/reminder", Map.of())));
        flow.runDueJobs();

        boolean approved = flow.status(number) == Status.APPROVED;
        assertThat(answers.get(0).status()).isEqualTo(approved ? 204 : 409);
        assertThat(answers.get(1).status()).isEqualTo(approved ? 409 : 204);
        assertThat(answers.get(2).status()).isIn(204, 409);
        assertThat(ledger.dossier(number).decisions()).hasSize(approved ? 1 : 0);
        if (!approved) assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void decidesManyRequestsOfManyPeopleTogether() {
        List<String> numbers = new ArrayList<>();
        for (int day = 1; day <= 10; day++)
            for (String person : List.of("artsMember", "sportsMember"))
                numbers.add(flow.file(
                        person,
                        "leave-request",
                        with(
                                leave(),
                                "startsAt",
                                "2026-12-%02dT14:00".formatted(day),
                                "endsAt",
                                "2026-12-%02dT15:00".formatted(day))));
        List<String> tasks =
                numbers.stream().map(number -> flow.taskFor("", number)).toList();

        List<Answer> answers =
                AtOnce.all(times(20, i -> () -> approve(i % 2 == 0 ? "artsMinister" : "sportsMinister", tasks.get(i))));
        flow.runDueJobs();

        assertThat(answers).extracting(Answer::status).containsOnly(204);
        assertThat(numbers).allMatch(number -> flow.status(number) == Status.APPROVED);
    }

    private Answer approve(String person, String task) {
        return http.submit(person, task, Map.of("verdict", "APPROVE"));
    }

    private int count(String query) {
        return jdbc.queryForObject(query, Integer.class);
    }

    private static List<String> numbersOf(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.json().get("businessKey").asText())
                .toList();
    }

    private interface Nth<T> {
        Callable<T> of(int i);
    }

    private static <T> List<Callable<T>> times(int many, Nth<T> nth) {
        return IntStream.range(0, many).mapToObj(nth::of).toList();
    }
}
