package huiqian.processes;

import static huiqian.support.Fixtures.activity;
import static huiqian.support.Fixtures.activityReport;
import static huiqian.support.Fixtures.leave;
import static huiqian.support.Fixtures.scrapping;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.approval.inbox.OpenStep;
import huiqian.approval.ledger.Status;
import huiqian.approval.ledger.Submission;
import huiqian.approval.ledger.Withdrawal;
import huiqian.member.Post;
import huiqian.shared.Refusal.Kind;
import huiqian.support.FirstMorning;
import huiqian.support.FlowStory;
import huiqian.support.WholeApplication;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leaves a post leaves what waited for the post, at once; nothing is left without an owner. */
@WholeApplication
class LeavingOfficeFlowTests extends FlowStory {

    private static final LocalDate TODAY = FirstMorning.MOMENT.toLocalDate();

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Test
    void handsTheMinistersTasksOneLevelUpAndBackToTheSuccessor() {
        String number = flow.file("artsMember", "leave-request", leave());
        String task = flow.taskFor("artsMinister", number);
        claim("artsMinister", task);
        assertThat(groupsOf("artsMinister")).contains("ministerOfArts", "minister");

        away("artsMinister", Post.MINISTER, "Arts", () -> {
            assertThat(groupsOf("artsMinister")).isEmpty();
            assertThat(flow.waitsFor(number)).containsExactly("chair", "sec1", "vice1", "vice2");
            assertThat(candidates(task)).containsExactlyInAnyOrder("chair", "sec1", "vice1", "vice2");
            assertThat(assignee(task)).isNull();
            refusal(Kind.FORBIDDEN, () -> flow.approve("artsMinister", number)).contains("无权");
            whileInOffice("artsMember2", Post.MINISTER, "Arts", () -> {
                assertThat(flow.waitsFor(number)).containsExactly("artsMember2");
                assertThat(candidates(task)).containsExactly("artsMember2");
                assertThat(steps.inbox("artsMember2", 0, 10).items())
                        .extracting(OpenStep::getRequestNumber)
                        .containsExactly(number);
                assertThat(mine("artsMember2")).containsExactly(task);
                assertThat(mine("artsMinister")).isEmpty();
                assertThat(mine("chair")).isEmpty();
                flow.approve("artsMember2", number);
            });
        });
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);
    }

    @Test
    void letsTheSecretariatPutRightWhatAnApplicantLeftBehind() {
        String number = flow.file("artsMember", "leave-request", leave());
        flow.sendBack("artsMinister", number, "请写明考场");
        String task = flow.taskFor("artsMember", number);
        assertThat(assignee(task)).isEqualTo("artsMember");

        away("artsMember", Post.MEMBER, "Arts", () -> {
            assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
            assertThat(assignee(task)).isNull();
            assertThat(mine("sec2")).containsExactly(task);
            refusal(Kind.FORBIDDEN, () -> flow.submit("artsMember", number, leave()))
                    .contains("无权");
        });
        assertThat(flow.waitsFor(number)).containsExactly("artsMember");
        assertThat(assignee(task)).isEqualTo("artsMember");
        assertThat(mine("sec2")).isEmpty();

        away("artsMember", Post.MEMBER, "Arts", () -> {
            flow.submit("sec2", number, leave());
            assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
            flow.approve("artsMinister", number);
        });
        Submission revised = ledger.dossier(number).submissions().get(2);
        assertThat(revised.getSubmittedBy()).isEqualTo("sec2");
        assertThat(flow.request(number).getApplicant()).isEqualTo("artsMember");
    }

    @Test
    void letsTheSecretariatWithdrawInTheApplicantsStead() {
        String number = flow.file("artsMember", "asset-scrapping", scrapping("XS-0003"));
        refusal(Kind.UNKNOWN, () -> withdrawal.of(number, "sec2")).contains(number);
        flow.sendBack("chair", number, "请补照片");
        refusal(Kind.UNKNOWN, () -> withdrawal.of(number, "sec2")).contains(number);

        away("artsMember", Post.MEMBER, "Arts", () -> {
            refusal(Kind.UNKNOWN, () -> withdrawal.of(number, "artsMinister")).contains(number);
            withdraw("sec2", number);
        });

        assertThat(flow.status(number)).isEqualTo(Status.WITHDRAWN);
        Submission note = ledger.dossier(number).submissions().get(2);
        assertThat(note.getStep()).isEqualTo(Withdrawal.IN_STEAD);
        assertThat(note.getSubmittedBy()).isEqualTo("sec2");
        assertThat(recordsOf(number)).containsExactly("approval");
        assertThat(row("select status from hq_asset where tag = 'XS-0003'")).containsEntry("STATUS", "IN_USE");
    }

    @Test
    void letsNobodyDecideWhatTheyRevisedForSomebodyWhoLeft() {
        String number = flow.file("artsMember", "asset-scrapping", scrapping("XS-0003"));
        flow.sendBack("chair", number, "请补说明");
        away("artsMember", Post.MEMBER, "Arts", () -> {
            flow.submit("sec1", number, scrapping("XS-0003"));
            whileVacant(
                    "chair",
                    Post.CHAIR,
                    () -> whileVacant("vice1", Post.VICE_CHAIR, () -> {
                        whileVacant("vice2", Post.VICE_CHAIR, () -> {
                            assertThat(flow.waitsFor(number)).containsExactly("sec1");
                            refusal(Kind.FORBIDDEN, () -> flow.approve("sec1", number))
                                    .contains("由他人审批");
                            flow.pass(Duration.ofHours(49));
                            flow.approve("advisor", number);
                        });
                    }));
        });
        assertThat(decisions(number)).hasSize(2);
    }

    @Test
    void givesTheReportOfAnActivityToTheDepartmentWhenItsApplicantHasLeft() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        for (String voter : List.of("chair", "vice1")) flow.approve(voter, number);
        assertThat(flow.status(number)).isEqualTo(Status.APPROVED);

        away("artsMember", Post.MEMBER, "Arts", () -> {
            flow.goTo(LocalDateTime.of(2026, 12, 12, 17, 1));
            assertThat(flow.waitsAt(number)).containsExactly("申请人填写活动报表");
            assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
            String task = flow.taskFor("artsMinister", number);
            assertThat(candidates(task)).containsExactly("artsMinister");
            assertThat(assignee(task)).isNull();
            flow.submit("artsMinister", number, activityReport());
            assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
            flow.sendBack("sec2", number, "请补充签到表");
            assertThat(flow.waitsFor(number)).containsExactly("artsMinister");
        });
        assertThat(flow.waitsFor(number)).containsExactly("artsMember");
    }

    @Test
    void leavesTheOfficeDirectorsWorkToWhoIsLeft() {
        String number = flow.file("artsMember", "asset-scrapping", scrapping("XS-0003"));
        flow.approve("chair", number);
        String task = flow.taskFor("director", number);
        claim("director", task);

        whileVacant("director", Post.OFFICE_DIRECTOR, () -> {
            assertThat(flow.waitsFor(number)).containsExactly("sec1", "sec2");
            assertThat(assignee(task)).isNull();
            assertThat(mine("sec2")).containsExactly(task);
        });
        assertThat(flow.waitsFor(number)).containsExactly("director");
    }

    @Test
    void keepsBallotsAsTheyWereFixed() {
        String number = flow.file("artsMember", "activity-proposal", activity());
        whileVacant("vice2", Post.VICE_CHAIR, () -> assertThat(flow.waitsFor(number))
                .containsExactly("chair", "sec1", "vice1", "vice2"));
    }

    private void away(String person, Post post, String department, Runnable story) {
        roster.register("artsMember2", "继任者", null, "Arts");
        roster.dismiss(person, post, department, TODAY);
        try {
            story.run();
        } finally {
            roster.appoint(person, post, department, TODAY);
        }
    }

    private void claim(String person, String task) {
        identity.setAuthentication(person, List.copyOf(roster.groupsOf(person)));
        try {
            tasks.claim(task, person);
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> candidates(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> link.getType().equals("candidate"))
                .map(IdentityLink::getUserId)
                .toList();
    }

    private String assignee(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    /** What the list 我的待办 of Tasklist finds. */
    private List<String> mine(String person) {
        return tasks.createTaskQuery().or().taskCandidateUser(person).taskAssignee(person).endOr().list().stream()
                .map(task -> task.getId())
                .toList();
    }
}
