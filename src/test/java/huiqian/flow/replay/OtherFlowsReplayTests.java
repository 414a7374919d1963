package huiqian.flow.replay;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.disposal;
import static huiqian.support.Fixtures.inspection;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.flow.replay.ReplayResult.Case;
import huiqian.flow.replay.ReplayResult.Stop;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@WholeApplication
@Tag("long")
class OtherFlowsReplayTests extends ReplayStory {

    private static final Drafts PROPOSAL = Drafts.of("activity-proposal");
    private static final Drafts BORROWING = Drafts.of("room-borrowing");
    private static final Drafts SCRAPPING = Drafts.of("asset-scrapping");

    private String propose(String name) {
        return flow.file("artsMember", "activity-proposal", with(activity(), "activityName", name));
    }

    private void agree(String number, String... voters) {
        for (String voter : voters) flow.approve(voter, number);
    }

    @Test
    void holdsAVoteAgainOnTheBallotsOfItsTime() {
        agree(propose("合唱"), "vice1", "vice2", "sec1");
        String refused = propose("话剧");
        flow.reject("chair", refused, "与校庆冲突");
        flow.reject("vice2", refused, "预算过高");
        String withdrawn = propose("舞会");
        flow.approve("vice1", withdrawn);
        withdraw("artsMember", withdrawn);
        agree(propose("画展"), "vice1", "vice2");
        flow.pass(Duration.ofHours(73));

        ReplayResult rehearsal = replay(PROPOSAL);

        assertThat(rehearsal.cases()).extracting(Case::title).containsExactly("画展", "舞会", "话剧", "合唱");
        assertThat(rehearsal.cases()).extracting(Case::would).containsExactly("未通过", "已撤回", "未通过", "已通过");
        assertThat(rehearsal.cases()).noneMatch(Case::isDifferent);
        assertThat(rehearsal.cases().get(0).stops()).singleElement().satisfies(vote -> assertThat(vote.answer())
                .isEqualTo("应投 4 票，同意 2 票，不同意 0 票，未投 2 票：未通过"));
        assertThat(said(rehearsal.cases().get(1))).containsExactly("申请人撤回");
        Stop vote = rehearsal.cases().get(3).stops().get(0);
        assertThat(vote.people())
                .containsExactlyInAnyOrder(
                        roster.nameOf("chair"), roster.nameOf("sec1"), roster.nameOf("vice1"), roster.nameOf("vice2"));
        assertThat(vote.answer()).contains("同意 3 票", "通过");
        assertThat(vote.assumed()).isFalse();
    }

    @Test
    void goesOnToTheAfterWorkOnFileAndAssumesWhatIsNotThereYet() {
        String closed = propose("合唱");
        agree(closed, "vice1", "vice2", "sec1");
        flow.goTo(LocalDateTime.of(2026, 12, 12, 17, 0));
        flow.submit("artsMember", closed, activityReport());
        flow.sendBack("sec1", closed, "请补充决算");
        flow.submit("artsMember", closed, with(activityReport(), "actualCost", 2410));
        flow.approve("sec2", closed);
        String open = flow.file(
                "artsMember",
                "activity-proposal",
                with(activity(), "startsAt", "2026-12-20T14:00", "endsAt", "2026-12-20T17:00"));
        agree(open, "vice1", "vice2", "sec1");

        ReplayResult rehearsal = replay(PROPOSAL);

        assertThat(rehearsal.cases()).noneMatch(Case::isDifferent);
        assertThat(steps(rehearsal.cases().get(1)))
                .containsExactly("主席团表决活动", "申请人填写活动报表", "秘书处验收活动报表", "申请人填写活动报表", "秘书处验收活动报表");
        assertThat(rehearsal.cases().get(1).stops()).noneMatch(Stop::assumed);
        assertThat(rehearsal.cases().get(0).stops()).extracting(Stop::assumed).containsExactly(false, true, true);
    }

    @Test
    void comesBackWhereARoomWasTaken() {
        String first = flow.file("guest", "room-borrowing", borrowing());
        Map<String, Object> clashing =
                with(borrowing(), "organization", "读书会", "startsAt", "2026-11-26T15:00", "endsAt", "2026-11-26T17:00");
        String second = flow.file("guest", "room-borrowing", clashing);
        String third = flow.file("guest", "room-borrowing", with(clashing, "organization", "棋社"));
        flow.approve("sec1", first);
        flow.approve("sec1", second);
        flow.submit("guest", second, with(clashing, "room", "HALL"));
        flow.approve("sec2", second);
        flow.approve("sec2", third);
        withdraw("guest", third);
        flow.submit("sec1", first, answers("keyHolder", "王小明"));
        flow.goTo(LocalDateTime.of(2026, 11, 26, 16, 0));
        flow.submit("sec1", first, inspection());

        ReplayResult rehearsal = replay(BORROWING);

        assertThat(rehearsal.cases()).extracting(Case::title).containsExactlyInAnyOrder("棋社", "读书会", "青年志愿者协会");
        assertThat(rehearsal.cases()).noneMatch(Case::isDifferent);
        Case returned = titled(rehearsal, "读书会");
        assertThat(steps(returned).subList(0, 3)).containsExactly("秘书处审批借用", "申请人修改申请", "秘书处审批借用");
        assertThat(returned.remarks()).containsExactly("当时「预留房间时段」没有办成，申请退回修改过，试走照此进行");
        assertThat(steps(titled(rehearsal, "棋社"))).containsExactly("秘书处审批借用", "申请人修改申请");
        assertThat(titled(replay(BORROWING.with("errorCode=\"roomTaken\"", "errorCode=\"other\"")), "读书会")
                        .stalled())
                .isEqualTo("「预留房间时段」没有办成，草案没有为此画出路，申请停在这里");
        Case lent = titled(rehearsal, "青年志愿者协会");
        assertThat(steps(lent)).containsExactly("秘书处审批借用", "秘书处交付钥匙", "秘书处验收房间");
        assertThat(lent.stops()).noneMatch(Stop::assumed);
    }

    private static Case titled(ReplayResult rehearsal, String title) {
        return rehearsal.cases().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void leavesTheRegisterOfAssetsAlone() {
        String scrapped = flow.file("artsMember", "asset-scrapping", scrapping("XS-0003"));
        flow.approve("chair", scrapped);
        flow.submit("director", scrapped, disposal());
        flow.reject("chair", flow.file("artsMember", "asset-scrapping", scrapping("XS-0004")), "还能用");

        ReplayResult rehearsal = replay(SCRAPPING);

        assertThat(rehearsal.cases()).extracting(Case::would).containsExactly("未通过", "已通过");
        assertThat(rehearsal.cases()).noneMatch(Case::isDifferent);
        assertThat(rehearsal.cases()).flatExtracting(Case::remarks).isEmpty();
        assertThat(row("select status from hq_asset where tag = 'XS-0003'")).containsEntry("status", "SCRAPPED");
    }

    @Test
    void stallsWhereATimerHasNoDate() {
        agree(propose("合唱"), "vice1", "vice2", "sec1");

        Case one = only(
                replay(
                        PROPOSAL.with("${endsAt}", "${doorsOpenAt}")
                                .asking(
                                        "activity-proposal-apply",
                                        "{\"type\":\"datetime\",\"subtype\":\"datetime\",\"key\":\"doorsOpenAt\",\"dateLabel\":\"入场\"}")));

        assertThat(one.stalled()).isEqualTo("「活动已结束」的定时没有可用的日期，申请停在这里");
        assertThat(one.was()).isEqualTo("已通过");
        assertThat(one.isDifferent()).isTrue();
    }

    @Test
    void stallsWhereAVoteLacksItsEnd() {
        agree(propose("画展"), "vice1", "vice2");
        flow.pass(Duration.ofHours(73));

        Case one = only(replay(PROPOSAL.with(
                "<bpmn:boundaryEvent id=\"boundaryEvent_voteExpired\" name=\"满 72 小时\"",
                "<bpmn:boundaryEvent id=\"boundaryEvent_voteExpired\" name=\"满 72 小时\" cancelActivity=\"false\"")));

        assertThat(one.stalled()).isEqualTo("「主席团表决活动」还有 2 票未投，表决没有截止时间");
    }
}
