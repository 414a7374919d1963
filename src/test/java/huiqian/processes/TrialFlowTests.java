package huiqian.processes;

import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.disposal;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.approval.ledger.Status;
import huiqian.flow.trial.Trial;
import huiqian.shared.Refusal;
import huiqian.support.Deployment;
import huiqian.support.Fixtures;
import huiqian.support.Shipped;
import huiqian.support.TrialStory;
import huiqian.support.WholeApplication;
import org.junit.jupiter.api.Test;

/** Cases of flows on trial go their whole way and touch nothing but themselves. */
@WholeApplication
class TrialFlowTests extends TrialStory {

    private static final String LEAVE = "leave-request";

    @Test
    void aTrialLeaveGoesToItsRecordAndIsNotOnTheAttendanceRecord() {
        onTrial(LEAVE, "memberOfArts");

        String number = tryOut("artsMember", LEAVE, "memberOfArts", leave());
        assertThat(number).isEqualTo("SXQJ-2026-0001");
        assertThat(flow.request(number).isTrial()).isTrue();
        assertThat(flow.request(number).getFlowName()).isEqualTo("请假申请（试运行）");
        assertThat(told("artsMinister")).singleElement().asString().startsWith("【试运行】「部长例会」（SXQJ-2026-0001）");

        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(count("hq_leave")).isZero();
        assertThat(told("artsMember")).singleElement().asString().contains("【试运行】", "已通过");
    }

    @Test
    void trialsAndRealApplicationsDoNotStandInEachOthersWay() {
        onTrial(LEAVE, "memberOfArts");

        String tried = tryOut("artsMember", LEAVE, "memberOfArts", leave());
        String real = flow.file("artsMember", LEAVE, leave());
        assertThat(real).isEqualTo("QJ-2026-0001");
        assertThat(flow.request(real).isTrial()).isFalse();
        assertThat(tryOut(
                        "artsMember",
                        LEAVE,
                        "memberOfArts",
                        with(leave(), "startsAt", "2026-11-26T14:00", "endsAt", "2026-11-26T15:00")))
                .isEqualTo("SXQJ-2026-0002");
        assertThat(flow.file(
                        "artsMember",
                        LEAVE,
                        with(leave(), "startsAt", "2026-11-26T14:00", "endsAt", "2026-11-26T15:00")))
                .isEqualTo("QJ-2026-0002");

        var overlapping = submitTrial("artsMember", LEAVE, "memberOfArts", with(leave(), "reason", "重叠"));
        assertThat(overlapping.status()).isEqualTo(400);
        assertThat(overlapping.message()).contains("与已有请假 " + tried).doesNotContain("请假 " + real);
    }

    @Test
    void aRevisedTrialIsHeldAgainstTrialsAlone() {
        onTrial(LEAVE, "memberOfArts");
        String number = tryOut("artsMember", LEAVE, "memberOfArts", leave());
        flow.file("artsMember", LEAVE, with(leave(), "startsAt", "2026-11-26T14:00", "endsAt", "2026-11-26T15:00"));
        flow.sendBack("artsMinister", number, "时间不对");

        flow.submit("artsMember", number, with(leave(), "startsAt", "2026-11-26T14:00", "endsAt", "2026-11-26T15:00"));
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
    }

    @Test
    void aTrialCanBeWithdrawn() {
        onTrial(LEAVE, "memberOfArts");
        String number = tryOut("artsMember", LEAVE, "memberOfArts", leave());
        withdraw("artsMember", number);
        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertThat(recordsOf(number)).containsExactly("approval");
    }

    @Test
    void aTrialBorrowingReservesNothing() {
        onTrial("room-borrowing", "outsider");
        String number = tryOut("guest", "room-borrowing", "outsider", borrowing());
        flow.approve("sec2", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(count("hq_room_slot")).isZero();

        String real = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", real);
        assertThat(flow.status(real)).isEqualTo(Status.APPROVED);
        assertThat(count("hq_room_slot")).isPositive();

        flow.submit("sec2", number, Fixtures.answers("keyHolder", "王小明"));
        assertThat(count("hq_room_use")).isZero();
    }

    @Test
    void aTrialBorrowingMeetsTheClashItWouldMeetInEarnest() {
        onTrial("room-borrowing", "outsider");
        String number = tryOut("guest", "room-borrowing", "outsider", borrowing());
        String real = flow.file("guest", "room-borrowing", borrowing());
        flow.approve("sec2", real);
        int taken = count("hq_room_slot");

        flow.approve("sec2", number);
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
        assertThat(told("guest")).anySatisfy(message -> assertThat(message).contains("【试运行】", "已退回", "已由 " + real));
        assertThat(count("hq_room_slot")).isEqualTo(taken);
    }

    @Test
    void aTrialScrappingScrapsNothing() {
        onTrial("asset-scrapping", "member");
        String number = tryOut("artsMember", "asset-scrapping", "member", scrapping("XS-0001"));
        assertThat(statusOf("XS-0001")).isEqualTo("IN_USE");
        flow.approve("chair", number);
        flow.submit("director", number, disposal());
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
        assertThat(row("select status, scrapping_request from hq_asset where tag = 'XS-0001'"))
                .containsEntry("STATUS", "IN_USE")
                .containsEntry("SCRAPPING_REQUEST", null);
    }

    @Test
    void aTrialProposalIsVotedOnAndEntersNoActivity() {
        onTrial("activity-proposal", "member");
        String number = tryOut("artsMember", "activity-proposal", "member", Fixtures.activity());
        for (String voter : flow.waitsFor(number))
            if (!flow.waitsFor(number).isEmpty() && flow.status(number) == Status.PENDING) flow.approve(voter, number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(count("hq_activity")).isZero();
    }

    @Test
    void aFlowThatWasNeverDeployedCanBeTriedFirst() {
        var answer = deploy(
                "memberOfArts",
                Shipped.flowAs(LEAVE, "trip-request", "\"QJ\"", "\"WC\"", "name=\"请假申请\"", "name=\"外出申请\""));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);

        assertThat(http.file("artsMember", "trip-request", leave()).status()).isEqualTo(404);
        String number = tryOut("artsMember", "trip-request", "memberOfArts", leave());
        assertThat(number).isEqualTo("SXWC-2026-0001");
        assertThat(flow.request(number).getFlowName()).isEqualTo("外出申请（试运行）");
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(submitTrial("sportsMember", "trip-request", "memberOfArts", leave())
                        .status())
                .isIn(403, 404);
    }

    @Test
    void anEndedTrialTakesNothingNewAndFinishesWhatItHas() {
        onTrial(LEAVE, "memberOfArts");
        String number = tryOut("artsMember", LEAVE, "memberOfArts", leave());

        trials.end(LEAVE, "memberOfArts", "admin");

        var late = submitTrial("artsMember", LEAVE, "memberOfArts", with(leave(), "reason", "又一次"));
        assertThat(late.status()).as(late.text()).isEqualTo(409);
        assertThat(late.message()).contains("停用");
        assertThat(trials.all()).singleElement().matches(trial -> !trial.running() && trial.open() == 1);
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(trials.all()).isEmpty();
        onTrial(LEAVE, "memberOfArts");
        assertThat(trials.find(LEAVE, "memberOfArts")).get().matches(Trial::running);
        trials.end(LEAVE, "memberOfArts", "admin");
        refusal(Refusal.Kind.CONFLICT, () -> trials.end(LEAVE, "memberOfArts", "admin"))
                .contains("没有由文艺部进行的试运行");
    }

    private String stand() {
        return trials.find(LEAVE, "memberOfArts").orElseThrow().stand();
    }

    @Test
    void nothingIsPutInForceThatChangedSinceItWasLookedAt() {
        onTrial(LEAVE, "memberOfArts");
        String seen = stand();
        var renamed = Shipped.flowAs(LEAVE, LEAVE, "name=\"请假申请\"", "name=\"请假申请（改）\"");
        assertThat(deploy("memberOfArts", renamed).status()).isEqualTo(200);
        int version = inForce();
        assertThatThrownBy(() -> trials.promote(LEAVE, "memberOfArts", seen, "试用两周，没有问题", "admin"))
                .hasMessageContaining("试用的版本或现行版本已经变了");

        String looked = stand();
        assertThat(Deployment.of("改", Shipped.flowAs(LEAVE, LEAVE, "部长审批请假", "部长批准请假"))
                        .by("admin", http)
                        .status())
                .isEqualTo(200);
        assertThatThrownBy(() -> trials.promote(LEAVE, "memberOfArts", looked, "试用两周，没有问题", "admin"))
                .hasMessageContaining("试用的版本或现行版本已经变了");
        assertThat(inForce()).isEqualTo(version + 1);
        assertThat(trials.find(LEAVE, "memberOfArts")).get().matches(Trial::running);
    }

    @Test
    void aTrialThatWorksIsPutInForce() {
        var renamed = Shipped.flowAs(LEAVE, LEAVE, "name=\"请假申请\"", "name=\"请假申请（改）\"");
        assertThat(deploy("memberOfArts", renamed).status()).isEqualTo(200);
        String number = tryOut("artsMember", LEAVE, "memberOfArts", leave());
        int version = inForce();

        trials.promote(LEAVE, "memberOfArts", stand(), "试用两周，没有问题", "admin");

        assertThat(inForce()).isEqualTo(version + 1);
        String real = flow.file("sportsMember", LEAVE, leave());
        assertThat(real).isEqualTo("QJ-2026-0001");
        assertThat(flow.request(real).getFlowName()).isEqualTo("请假申请（改）");
        assertThat(trials.find(LEAVE, "memberOfArts")).get().matches(trial -> !trial.running());
        flow.approve("artsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(count("hq_leave")).isZero();
        assertThat(jdbc.queryForList(
                        "select subject || '：' || detail from hq_audit where kind = 'FLOW_TRIED' order by id desc",
                        String.class))
                .first()
                .asString()
                .contains("leave-request", "文艺部", "转为正式");
    }

    @Test
    void tellsOfTheTrialsThatRun() {
        onTrial(LEAVE, "presidium");
        onTrial(LEAVE, "presidium");
        tryOut("vice1", LEAVE, "presidium", leave());

        Trial trial = trials.find(LEAVE, "presidium").orElseThrow();
        assertThat(trial.name()).isEqualTo("请假申请（试运行）");
        assertThat(trial.groupName()).isEqualTo("主席团");
        assertThat(trial.deployedBy()).isEqualTo("admin");
        assertThat(trial.cases()).isEqualTo(1);
        assertThat(trial.open()).isEqualTo(1);
        assertThat(trial.running()).isTrue();
        assertThat(trial.inForce()).startsWith(LEAVE + ":");
    }

    private int inForce() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(LEAVE)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private String statusOf(String asset) {
        return (String) row("select status from hq_asset where tag = ?", asset).get("STATUS");
    }
}
