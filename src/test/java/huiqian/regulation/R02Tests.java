package huiqian.regulation;

import static huiqian.shared.Refusal.Kind.FORBIDDEN;
import static huiqian.shared.Refusal.Kind.INVALID;
import static huiqian.support.Fixtures.disposal;
import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Status;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import org.junit.jupiter.api.Test;

/** 《学校学生会办公室管理制度》 */
@WholeApplication
class R02Tests extends FlowStory {

    private static final String FLOW = "asset-scrapping";

    @Test
    @Clause("R02 §15")
    void scrappingFollowsItsProcedureForWhatTheRegisterHolds() {
        refusal(INVALID, () -> flow.file("artsMember", FLOW, scrapping("XS-0021")))
                .contains("XS-0021");
        String number = flow.file("artsMember", FLOW, scrapping("XS-0010"));

        assertThat(statusOf("XS-0010")).isEqualTo("SCRAPPING");
        assertThat(flow.request(number).getClause()).contains("学校学生会办公室管理制度", "第十五条");
    }

    @Test
    @Clause("R02 §16")
    void theChairAgreesFirstThenTheDirectorCarriesItOut() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0010"));
        refusal(FORBIDDEN, () -> flow.submit("director", number, disposal())).contains("无权");
        flow.approve("chair", number);
        refusal(FORBIDDEN, () -> flow.submit("chair", number, disposal())).contains("无权");
        assertThat(statusOf("XS-0010")).isEqualTo("SCRAPPING");
        flow.submit("director", number, disposal());

        assertThat(statusOf("XS-0010")).isEqualTo("SCRAPPED");
        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
        assertThat(recordsOf(number)).containsExactly("approval", "closing");
    }

    private String statusOf(String tag) {
        return jdbc.queryForObject("select status from hq_asset where tag = ?", String.class, tag);
    }
}
