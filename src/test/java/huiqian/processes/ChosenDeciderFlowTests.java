package huiqian.processes;

import static huiqian.support.Fixtures.borrowing;
import static huiqian.support.Fixtures.leave;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.ledger.Decision;
import huiqian.approval.ledger.Status;
import huiqian.member.Post;
import huiqian.shared.Refusal.Kind;
import huiqian.support.Deployment;
import huiqian.support.FlowStory;
import huiqian.support.Http;
import huiqian.support.Http.Answer;
import huiqian.support.Redesign;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever applies chooses who of a role decides; while the chosen one is of the role, nobody else does. */
@WholeApplication
class ChosenDeciderFlowTests extends FlowStory {

    private static final String ROOM = "room-borrowing";

    @Autowired
    Http http;

    private static String choosing(String list) {
        return """
            { "type": "select", "id": "field_reviewer", "key": "reviewer", "label": "审批人", "properties": { "options": "%s" } }"""
                .formatted(list);
    }

    private static Redesign redrawn(String role, String list) {
        return Redesign.leaveWithSecretariat()
                .with("decidersFor('secretariat', applicant)", "chosen(reviewer, '" + role + "', applicant)")
                .withField(choosing(list));
    }

    private String filed(String person, String reviewer) {
        Map<String, Object> answers = new HashMap<>(leave());
        answers.put("reviewer", reviewer);
        return flow.file(person, Redesign.LEAVE, answers);
    }

    private String agreedByMinister(String reviewer) {
        String number = filed("artsMember", reviewer);
        flow.approve("artsMinister", number);
        return number;
    }

    private String refused(Redesign redesign) {
        Answer answer = Deployment.of("改版", redesign.files()).by("admin", http);
        assertThat(answer.status()).isEqualTo(400);
        return answer.text();
    }

    @Test
    void asksTheChosenOneAlone() {
        redrawn("presidium", "presidium").deploy(http);
        String number = agreedByMinister("vice2");

        assertThat(flow.waitsFor(number)).containsExactly("vice2");
        refusal(Kind.FORBIDDEN, () -> flow.approve("chair", number)).contains("无权");
        flow.approve("vice2", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(decisions(number)).extracting(Decision::getPost).containsExactly("文艺部部长", "副主席");
    }

    @Test
    void offersNobodyElse() {
        redrawn("presidium", "presidium").deploy(http);

        refusal(Kind.INVALID, () -> filed("artsMember", "artsMinister")).contains("审批人");
    }

    @Test
    void asksTheWholeRoleOnceTheChosenOneHasLeftIt() {
        redrawn("presidium", "presidium").deploy(http);
        String number = filed("artsMember", "vice2");

        whileVacant("vice2", Post.VICE_CHAIR, () -> {
            flow.approve("artsMinister", number);
            assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1");
        });
        assertThat(flow.waitsFor(number)).containsExactly("vice2");
    }

    @Test
    void neverAsksTheApplicantNorNobody() {
        redrawn("presidium", "presidium").deploy(http);
        String own = filed("vice1", "vice1");
        flow.approve("chair", own);
        assertThat(flow.waitsFor(own)).containsExactly("chair", "sec1", "vice2");

        assertThat(flow.waitsFor(agreedByMinister(null))).containsExactly("chair", "sec1", "vice1", "vice2");
    }

    @Test
    void asksTheOthersOfTheRoleInTime() {
        redrawn("presidium", "presidium").deploy(http);
        String number = agreedByMinister("vice2");
        flow.pass(Duration.ofHours(48));

        assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1", "vice2");
    }

    /** The rules ask the secretariat about rooms; which of it, they leave open. */
    @Test
    void decidesForTheRole() {
        Redesign.of(ROOM)
                .with("decidersFor('secretariat', applicant)", "chosen(reviewer, 'secretariat', applicant)")
                .withField(choosing("secretariat"))
                .deploy(http);
        Map<String, Object> answers = new HashMap<>(borrowing());
        answers.put("reviewer", "sec2");
        String number = flow.file("guest", ROOM, answers);

        assertThat(flow.waitsFor(number)).containsExactly("sec2");
        flow.approve("sec2", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void isRefusedWhereOneCannotChooseAmongThoseWhoDecide() {
        assertThat(refused(redrawn("presidium", "members"))).contains("须填下拉或单选字段，它的选项由名单 presidium 填");
        assertThat(refused(redrawn("chair", "presidium"))).contains("要有名单可选，职务只能是 advisor、presidium、secretariat");
    }

    /** Nor may a line depend on who was chosen, nor the minister be replaced. */
    @Test
    void isNoWayToFavourSomebody() {
        assertThat(refused(redrawn("presidium", "presidium").with("${verdict == 'REJECT'}", "${reviewer == 'vice1'}")))
                .contains("reviewer");
        assertThat(refused(redrawn("presidium", "presidium")
                        .with("decidersFor('minister', applicant)", "chosen(reviewer, 'presidium', applicant)")))
                .contains("有路径不经本部部长审批就走到「通过」");
    }
}
