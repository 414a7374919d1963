package huiqian.processes;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The leave, redrawn so that another department's minister agrees as well: one the model names, or one the applicant chooses. */
@WholeApplication
class DepartmentMinistersFlowTests extends FlowStory {

    private static final List<String> PRESIDIUM = List.of("chair", "sec1", "vice1", "vice2");

    /** What is left empty is the presidium's. */
    private static final String PARTNER =
            """
            { "type": "select", "id": "field_partner", "key": "partner", "label": "协办部门", "properties": { "options": "departments" } }""";

    @Autowired
    Http http;

    private static Redesign asking(String whom) {
        return Redesign.leaveWithSecretariat()
                .with("decidersFor('secretariat', applicant)", "ministersOf(" + whom + ", applicant)")
                .withField(PARTNER);
    }

    private String agreedByMinister(String partner) {
        return agreedByMinister(partner, "2026-11-25");
    }

    private String agreedByMinister(String partner, String day) {
        Map<String, Object> answers = new HashMap<>(leave());
        answers.put("startsAt", day + "T14:00");
        answers.put("endsAt", day + "T16:00");
        answers.put("partner", partner);
        String number = flow.file("artsMember", Redesign.LEAVE, answers);
        flow.approve("artsMinister", number);
        return number;
    }

    private String refused(Redesign redesign) {
        Answer answer = Deployment.of("改版", redesign.files()).by("admin", http);
        assertThat(answer.status()).isEqualTo(400);
        return answer.text();
    }

    @Test
    void asksTheMinisterOfTheDepartmentThatTheModelNames() {
        asking("'Sports'").deploy(http);
        String number = agreedByMinister(null);

        assertThat(flow.waitsFor(number)).containsExactly("sportsMinister");
        refusal(Kind.FORBIDDEN, () -> flow.approve("chair", number)).contains("无权");
        flow.approve("sportsMinister", number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
        assertThat(decisions(number)).extracting(Decision::getPost).containsExactly("文艺部部长", "体育部部长");
    }

    @Test
    void letsThePresidiumDecideWhatAMinisterAsksForThemselves() {
        asking("'Sports'").deploy(http);
        String number = flow.file("sportsMinister", Redesign.LEAVE, leave());
        flow.approve("chair", number);

        assertThat(flow.waitsFor(number)).isEqualTo(PRESIDIUM);
    }

    @Test
    void asksTheMinisterOfTheDepartmentThatTheApplicantChose() {
        asking("partner").deploy(http);

        assertThat(flow.waitsFor(agreedByMinister("Sports"))).containsExactly("sportsMinister");
        assertThat(flow.waitsFor(agreedByMinister("Arts", "2026-11-26"))).containsExactly("artsMinister");
        assertThat(flow.waitsFor(agreedByMinister(null, "2026-11-27"))).isEqualTo(PRESIDIUM);
    }

    @Test
    void followsThePostOfTheChosenDepartmentAndGoesUpInTime() {
        asking("partner").deploy(http);
        String number = agreedByMinister("Publicity");
        assertThat(flow.waitsFor(number)).isEqualTo(PRESIDIUM);

        whileInOffice("artsMember", Post.MINISTER, "Publicity", () -> assertThat(flow.waitsFor(number))
                .isEqualTo(PRESIDIUM));
        whileInOffice("sportsMember", Post.MINISTER, "Publicity", () -> {
            assertThat(flow.waitsFor(number)).containsExactly("sportsMember");
            flow.pass(Duration.ofHours(48));
            assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "sportsMember", "vice1", "vice2");
            flow.approve("sportsMember", number);
        });
        assertThat(decisions(number)).extracting(Decision::getPost).containsExactly("文艺部部长", "宣传部部长");
    }

    @Test
    void isRefusedForADepartmentThereIsNot() {
        assertThat(refused(asking("'Publicty'"))).contains("members.ministersOf 的参数 department 没有这个部门", "Publicity");
        assertThat(refused(asking("occasion"))).contains("选项由名单 departments 填，「occasion」不是");
    }

    /** Not even where the department happens to be the applicant's own. */
    @Test
    void isNoYesOfTheApplicantsOwnMinister() {
        String words = "decidersFor('minister', applicant)";
        assertThat(refused(Redesign.of(Redesign.LEAVE).with(words, "ministersOf('Arts', applicant)")))
                .contains("有路径不经本部部长审批就走到「通过」");
        assertThat(refused(asking("'Sports'").with(words, "ministersOf(partner, applicant)")))
                .contains("有路径不经本部部长审批就走到「通过」");
    }
}
