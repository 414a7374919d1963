package huiqian.processes;

import static huiqian.shared.Refusal.Kind.CONFLICT;
import static huiqian.shared.Refusal.Kind.FORBIDDEN;
import static huiqian.shared.Refusal.Kind.INVALID;
import static huiqian.shared.Refusal.Kind.UNKNOWN;
import static huiqian.support.Fixtures.answers;
import static huiqian.support.Fixtures.approval;
import static huiqian.support.Fixtures.disposal;
import static huiqian.support.Fixtures.rejection;
import static huiqian.support.Fixtures.scrapping;
import static huiqian.support.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Verdict;
import huiqian.member.Post;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
@Clause({"R02 §15", "R02 §16"})
class AssetScrappingFlowTests extends FlowStory {

    private static final String FLOW = "asset-scrapping";

    @Autowired
    Http http;

    @Test
    void scrapsTheAssetOnceTheChairAgreedAndTheDirectorCarriedItOut() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0003"));

        assertThat(number).isEqualTo("BF-2026-0001");
        assertThat(flow.waitsFor(number)).containsExactly("chair");
        assertThat(told("chair")).singleElement().asString().contains(number, "主席审批报废", "李一鸣");
        assertAsset("XS-0003", "SCRAPPING", number);
        flow.approve("chair", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(told("artsMember")).anyMatch(text -> text.contains(number) && text.contains("已通过"));
        assertThat(flow.waitsFor(number)).containsExactly("director");
        assertAsset("XS-0003", "SCRAPPING", number);
        refusal(INVALID, () -> submitAndStop("director", number, with(disposal(), "disposedOn", "2026-11-24")))
                .contains("处置日期「2026年11月24日」还没有到");
        refusal(INVALID, () -> submitAndStop("director", number, with(disposal(), "disposedOn", "2026-11-22")))
                .contains("处置日期「2026年11月22日」早于批准报废的日期（2026年11月23日）");
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        flow.submit("director", number, disposal());

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(flow.request(number).getOutcome()).isEqualTo(Status.APPROVED);
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
        assertThat(told("artsMember")).anyMatch(text -> text.contains(number) && text.contains("已办结"));
        assertThat(flow.waitsAt(number)).isEmpty();
        assertAsset("XS-0003", "SCRAPPED", number);
        Map<String, Object> entry = row("select * from hq_asset where tag = 'XS-0003'");
        assertThat(entry.get("disposal_method")).isEqualTo("sell");
        assertThat(entry.get("disposed_on")).hasToString("2026-11-23");
        assertThat((BigDecimal) entry.get("proceeds")).isEqualByComparingTo("35.5");
    }

    /** What a disposal must be is the register's rule, not that of one flow. */
    @Test
    void keepsToTheDaysOfADisposalWhateverTheFlowIsCalled() {
        Redesign.of(FLOW)
                .called("thing-scrapping", "BQ")
                .with("资产报废申请", "物品报废申请")
                .deploy(http);
        String number = flow.file("artsMember", "thing-scrapping", scrapping("XS-0003"));
        flow.approve("chair", number);

        refusal(INVALID, () -> submitAndStop("director", number, with(disposal(), "disposedOn", "2026-11-24")))
                .contains("处置日期「2026年11月24日」还没有到");
        refusal(INVALID, () -> submitAndStop("director", number, with(disposal(), "disposedOn", "2026-11-22")))
                .contains("早于批准报废的日期");
        flow.submit("director", number, disposal());
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void writesTheChairsDecisionIntoTheLedger() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        flow.submit("chair", number, with(approval(), "comment", "请妥善回收"));

        Decision decision = decisions(number).get(0);
        assertThat(decision.getStep()).isEqualTo("主席审批报废");
        assertThat(decision.getDecider()).isEqualTo("chair");
        assertThat(decision.getDeciderName()).isEqualTo("陈思远");
        assertThat(decision.getPost()).isEqualTo("主席");
        assertThat(decision.isActing()).isFalse();
        assertThat(decision.getVerdict()).isEqualTo(Verdict.APPROVE);
        assertThat(decision.getComment()).isEqualTo("请妥善回收");
    }

    @Test
    void freesTheAssetWhenTheChairRefuses() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        refusal(INVALID, () -> submitAndStop("chair", number, answers("verdict", "REJECT")))
                .contains("审批意见", "理由");
        flow.reject("chair", number, "尚可修理");

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(decisions(number)).extracting(Decision::getComment).containsExactly("尚可修理");
        assertThat(told("artsMember")).anyMatch(text -> text.contains("未通过"));
        assertAsset("XS-0001", "IN_USE", null);
        assertThat(flow.file("sportsMember", FLOW, scrapping("XS-0001"))).isEqualTo("BF-2026-0002");
    }

    @Test
    void returnsTwiceAndTakesTheThirdRound() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        flow.sendBack("chair", number, "请写明购置年份");
        assertThat(flow.status(number)).isEqualTo(Status.RETURNED);
        assertThat(flow.waitsFor(number)).containsExactly("artsMember");
        assertThat(told("artsMember")).anyMatch(text -> text.contains("已退回") && text.contains("请写明购置年份"));
        assertAsset("XS-0001", "SCRAPPING", number);
        flow.submit("artsMember", number, with(scrapping("XS-0001"), "description", "2021 年购置，主板烧毁。"));
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        flow.sendBack("chair", number, "请估计残值");
        flow.submit("artsMember", number, with(scrapping("XS-0001"), "residualValue", 88));
        flow.approve("chair", number);
        flow.submit("director", number, disposal());

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(flow.request(number).getRound()).isEqualTo(3);
        assertThat(flow.request(number).getTitle()).isEqualTo("XS-0001 · 投影仪");
        assertThat(decisions(number))
                .extracting(Decision::getVerdict)
                .containsExactly(Verdict.RETURN, Verdict.RETURN, Verdict.APPROVE);
        assertThat(ledger.answers(number)).containsEntry("residualValue", 88);
        assertAsset("XS-0001", "SCRAPPED", number);
    }

    @Test
    void freesTheFirstAssetWhenTheRevisionNamesAnother() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        flow.sendBack("chair", number, "坏的是幕布，不是投影仪");
        flow.submit("artsMember", number, scrapping("XS-0002"));

        assertAsset("XS-0001", "IN_USE", null);
        assertAsset("XS-0002", "SCRAPPING", number);
        flow.approve("chair", number);
        flow.submit("director", number, disposal());
        assertAsset("XS-0001", "IN_USE", null);
        assertAsset("XS-0002", "SCRAPPED", number);
    }

    @Test
    void freesTheAssetWhenTheApplicantWithdraws() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        refusal(UNKNOWN, () -> withdraw("chair", number)).contains(number);
        withdraw("artsMember", number);

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(flow.waitsAt(number)).isEmpty();
        assertAsset("XS-0001", "IN_USE", null);
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains(number, "已撤回", "不能撤回");
    }

    @Test
    void withdrawsWhileReturned() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        flow.sendBack("chair", number, "请核对资产");
        withdraw("artsMember", number);

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertAsset("XS-0001", "IN_USE", null);
    }

    @Test
    void refusesWithdrawalOnceDecidedSettledOrClosed() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        submitAndStop("chair", number, approval());
        assertThat(flow.status(number)).isEqualTo(Status.PENDING);
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains(number, "已作出决定");
        assertAsset("XS-0001", "SCRAPPING", number);

        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains("已通过", "不能撤回");
        flow.submit("director", number, disposal());
        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains("已办结", "不能撤回");
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
    }

    @Test
    void refusesWithdrawalWhileARejectionIsBeingSettled() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        submitAndStop("chair", number, rejection("尚可修理"));

        refusal(CONFLICT, () -> withdraw("artsMember", number)).contains("已作出决定");
        flow.runDueJobs();
        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
    }

    @Test
    void refusesAnAssetTheRegisterDoesNotKnow() {
        refusal(INVALID, () -> flow.file("artsMember", FLOW, scrapping("XS-9999")))
                .contains("资产", "XS-9999");
        assertNothingFiled();
    }

    @Test
    void refusesAnAssetOnLoanOrAlreadyScrapped() {
        refusal(INVALID, () -> flow.file("artsMember", FLOW, scrapping("XS-0019")))
                .contains("XS-0019", "已借出");
        refusal(INVALID, () -> flow.file("artsMember", FLOW, scrapping("XS-0020")))
                .contains("XS-0020", "已经报废");
        assertNothingFiled();
    }

    @Test
    void refusesAnAssetThatAnotherRequestHasMarkedAndNamesTheNumber() {
        String first = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        refusal(INVALID, () -> flow.file("sportsMember", FLOW, scrapping("XS-0001")))
                .contains("XS-0001", first);

        String second = flow.file("sportsMember", FLOW, scrapping("XS-0002"));
        flow.sendBack("chair", second, "请核对编号");
        refusal(INVALID, () -> flow.submit("sportsMember", second, scrapping("XS-0001")))
                .contains("XS-0001", first);
        assertThat(flow.status(second)).isEqualTo(Status.RETURNED);
        assertAsset("XS-0001", "SCRAPPING", first);
        assertAsset("XS-0002", "SCRAPPING", second);
    }

    @Test
    void takesTheChairsOwnRequestToThePresidium() {
        String number = flow.file("chair", FLOW, scrapping("XS-0001"));

        assertThat(flow.waitsFor(number)).containsExactly("sec1", "vice1", "vice2");
        refusal(FORBIDDEN, () -> flow.approve("chair", number)).contains("无权");
        flow.approve("vice2", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        Decision decision = decisions(number).get(0);
        assertThat(decision.getPost()).isEqualTo("副主席");
        assertThat(decision.isActing()).isFalse();
    }

    @Test
    void letsTheViceChairsActForAVacantChair() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        whileVacant("chair", Post.CHAIR, () -> {
            assertThat(flow.waitsFor(number)).containsExactly("vice1", "vice2");
            refusal(FORBIDDEN, () -> flow.approve("chair", number)).contains("无权");
            flow.approve("vice1", number);
        });

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        Decision decision = decisions(number).get(0);
        assertThat(decision.getDecider()).isEqualTo("vice1");
        assertThat(decision.getPost()).isEqualTo("主席");
        assertThat(decision.isActing()).isTrue();
        assertThat(recordsOf(number)).containsExactly("approval");
    }

    @Test
    void letsTheDeputyCarryOutForAVacantDirector() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        flow.approve("chair", number);
        roster.register("deputy", "吴敏", "13800000098", null);
        whileInOffice("deputy", Post.DEPUTY_DIRECTOR, null, () -> {
            assertThat(flow.waitsFor(number)).containsExactly("director");
            whileVacant("director", Post.OFFICE_DIRECTOR, () -> {
                assertThat(flow.waitsFor(number)).containsExactly("deputy");
                flow.submit("deputy", number, disposal());
            });
        });

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertAsset("XS-0001", "SCRAPPED", number);
    }

    @Test
    void letsTheSecretariatCarryOutTheDirectorsOwnRequest() {
        String number = flow.file("director", FLOW, scrapping("XS-0001"));
        flow.approve("chair", number);

        assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
        refusal(FORBIDDEN, () -> flow.submit("director", number, disposal())).contains("无权");
        flow.submit("sec2", number, disposal());
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }

    @Test
    void takesNoDisposalWithoutMethodOrWithNegativeProceeds() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        flow.approve("chair", number);

        refusal(INVALID, () -> flow.submit("director", number, with(disposal(), "method", null)))
                .contains("处置方式");
        refusal(INVALID, () -> flow.submit("director", number, with(disposal(), "method", "burn")))
                .contains("处置方式", "burn");
        refusal(INVALID, () -> flow.submit("director", number, with(disposal(), "proceeds", -1)))
                .contains("处置收入");
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertAsset("XS-0001", "SCRAPPING", number);
    }

    @Test
    void remindsTheChairAfterADayAndGoesUpAfterTwo() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        flow.pass(Duration.ofHours(23));
        assertThat(told("chair")).noneMatch(text -> text.contains("已等待"));
        flow.pass(Duration.ofHours(2));
        assertThat(told("chair")).anyMatch(text -> text.contains(number) && text.contains("已等待"));
        assertThat(flow.waitsFor(number)).containsExactly("chair");

        flow.pass(Duration.ofHours(24));
        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1", "vice2");
        assertThat(told("vice1")).anyMatch(text -> text.contains(number) && text.contains("上一级"));
        flow.approve("sec1", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(decisions(number).get(0).getPost()).isEqualTo("秘书长");
    }

    @Test
    void remindsTheDirectorToCarryOut() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0001"));
        flow.approve("chair", number);
        flow.pass(Duration.ofHours(25));

        assertThat(told("director")).anyMatch(text -> text.contains(number) && text.contains("已等待"));
        assertThat(flow.waitsFor(number)).containsExactly("director");
    }

    @Test
    void isClosedToOutsiders() {
        refusal(FORBIDDEN, () -> flow.file("guest", FLOW, scrapping("XS-0001"))).contains("不能发起");
        assertNothingFiled();
    }

    private void assertAsset(String tag, String status, String request) {
        Map<String, Object> entry = row("select status, scrapping_request from hq_asset where tag = ?", tag);
        assertThat(entry.get("status")).isEqualTo(status);
        assertThat(entry.get("scrapping_request")).isEqualTo(request);
    }

    private void assertNothingFiled() {
        assertThat(count("hq_request")).isZero();
        assertThat(count("hq_submission")).isZero();
        assertThat(jdbc.queryForObject("select count(*) from hq_asset where status = 'SCRAPPING'", Integer.class))
                .isZero();
    }
}
