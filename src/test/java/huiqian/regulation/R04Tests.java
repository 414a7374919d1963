package huiqian.regulation;

import static huiqian.support.Fixtures.disposal;
import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.member.Post;
import huiqian.shared.Clause;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import org.junit.jupiter.api.Test;

/** 《学生会部门管理制度》 */
@WholeApplication
class R04Tests extends FlowStory {

    private static final String FLOW = "asset-scrapping";

    @Test
    @Clause("R04 3.1")
    void aViceChairStandsInWhileTheChairIsVacant() {
        String number = whileVacantFiled();

        Decision decision = decisions(number).get(0);
        assertThat(decision.getDeciderName()).isEqualTo("周子昂");
        assertThat(decision.getPost()).isEqualTo("主席");
        assertThat(decision.isActing()).isTrue();
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    private String whileVacantFiled() {
        String[] number = new String[1];
        whileVacant("chair", Post.CHAIR, () -> {
            number[0] = flow.file("artsMember", FLOW, scrapping("XS-0011"));
            flow.approve("vice2", number[0]);
        });
        return number[0];
    }

    @Test
    @Clause("R04 3.2")
    void theDeputyStandsInWhileTheDirectorIsVacant() {
        String number = flow.file("artsMember", FLOW, scrapping("XS-0011"));
        flow.approve("chair", number);
        roster.register("deputy", "吴敏", "13800000098", null);
        whileInOffice(
                "deputy",
                Post.DEPUTY_DIRECTOR,
                null,
                () -> whileVacant("director", Post.OFFICE_DIRECTOR, () -> flow.submit("deputy", number, disposal())));

        assertThat(flow.status(number)).isEqualTo(Status.CLOSED);
    }
}
