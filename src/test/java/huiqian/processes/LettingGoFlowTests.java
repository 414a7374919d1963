package huiqian.processes;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a request held in a register is let go once it came to nothing, also where the flow does not say so. */
@WholeApplication
@Clause({"R02 §16", "R21 §7", "R05 二5"})
class LettingGoFlowTests extends FlowStory {

    private static final String ASSET = "asset-scrapping";
    private static final String FIRST_YES = "name=\"同意\" sourceRef=\"gateway_verdict\" targetRef=\"";

    @Autowired
    Http http;

    /** The shipped flow without a word of freeing the asset. */
    private void forgetToFree() {
        Redesign.of(ASSET)
                .with("assets.free(requestId)", "notices.remind(requestId)")
                .deploy(http);
    }

    @Test
    void freesTheAssetOfARejectedRequest() {
        forgetToFree();
        String number = flow.file("artsMember", ASSET, scrapping("XS-0001"));
        flow.reject("chair", number, "尚可修理");

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(asset()).isEqualTo("IN_USE");
        String again = flow.file("sportsMember", ASSET, scrapping("XS-0001"));
        assertThat(flow.waitsFor(again)).containsExactly("chair");
    }

    @Test
    void freesTheAssetOfAWithdrawnRequest() {
        forgetToFree();
        String number = flow.file("artsMember", ASSET, scrapping("XS-0001"));
        withdraw("artsMember", number);

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        assertThat(asset()).isEqualTo("IN_USE");
    }

    @Test
    void keepsTheAssetOfAnApprovedRequest() {
        forgetToFree();
        String number = flow.file("artsMember", ASSET, scrapping("XS-0001"));
        flow.approve("chair", number);

        assertThat(asset()).isEqualTo("SCRAPPING");
    }

    private Object asset() {
        return row("select status from hq_asset where tag = 'XS-0001'").get("status");
    }

    /** Leave is entered when the minister has agreed; then the secretariat has its say. */
    private String leaveBeforeTheSecretariat() {
        Redesign.leaveWithSecretariat()
                .with(FIRST_YES + "userTask_decideBySecretariat", FIRST_YES + "serviceTask_enterLeave")
                .with(
                        "sourceRef=\"serviceTask_enterLeave\" targetRef=\"serviceTask_settleApproved\"",
                        "sourceRef=\"serviceTask_enterLeave\" targetRef=\"userTask_decideBySecretariat\"")
                .with(
                        "sourceRef=\"gateway_secretariat\" targetRef=\"serviceTask_enterLeave\"",
                        "sourceRef=\"gateway_secretariat\" targetRef=\"serviceTask_settleApproved\"")
                .deploy(http);
        String number = flow.file("artsMember", Redesign.LEAVE, leave());
        flow.approve("artsMinister", number);
        assertThat(held("hq_leave", number)).isEqualTo(1);
        return number;
    }

    @Test
    void strikesTheLeaveThatTheSecretariatRefuses() {
        String number = leaveBeforeTheSecretariat();
        flow.reject("sec1", number, "当天有考核");

        assertThat(flow.status(number)).isEqualTo(Status.REJECTED);
        assertThat(held("hq_leave", number)).isZero();
    }

    @Test
    void strikesTheLeaveThatIsWithdrawn() {
        String number = leaveBeforeTheSecretariat();
        withdraw("artsMember", number);

        assertThat(held("hq_leave", number)).isZero();
    }

    @Test
    void keepsTheLeaveThatAllAgreeTo() {
        String number = leaveBeforeTheSecretariat();
        flow.approve("sec1", number);

        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(held("hq_leave", number)).isEqualTo(1);
    }

    @Test
    void givesUpTheRoomHoweverItCameToBeHeld() {
        String number = flow.file("guest", "room-borrowing", borrowing());
        jdbc.update(
                "insert into hq_room_slot (room, slot_start, request_number)"
                        + " select code, timestamp '2026-12-01 14:00:00', ? from hq_room order by code fetch first 1 row only",
                number);
        flow.reject("sec1", number, "房间检修");

        assertThat(held("hq_room_slot", number)).isZero();
    }

    @Test
    void takesTheActivityFromTheApprovedOnes() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        jdbc.update(
                "insert into hq_activity (request_number, activity_name, starts_at, ends_at, entered_at)"
                        + " values (?, '歌会', timestamp '2026-12-01 14:00:00', timestamp '2026-12-01 16:00:00', current_timestamp)",
                number);
        withdraw("artsMember", number);

        assertThat(held("hq_activity", number)).isZero();
    }

    private int held(String register, String number) {
        return jdbc.queryForObject(
                "select count(*) from " + register + " where request_number = ?", Integer.class, number);
    }
}
