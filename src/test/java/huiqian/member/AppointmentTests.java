package huiqian.member;

import static huiqian.member.Terms.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.member.MemberEvents.PostsChanged;
import huiqian.shared.Clause;
import huiqian.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@RosterSlice
@Clause("R12 §6-8")
class AppointmentTests {

    @Autowired
    Roster roster;

    @Autowired
    Members members;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void meetTheUnion() {
        person("chair", Post.CHAIR, null);
        person("vice1", Post.VICE_CHAIR, null);
        person("sec1", Post.SECRETARY_GENERAL, null);
        person("director", Post.OFFICE_DIRECTOR, null);
        person("deputy", Post.DEPUTY_DIRECTOR, null);
        person("artsMinister", Post.MINISTER, "Arts");
        person("artsMember", Post.MEMBER, "Arts");
        person("admin", Post.ADMIN, null);
        events.clear();
    }

    private void person(String id, Post post, String department) {
        roster.register(id, "姓名" + id, null, department);
        roster.appoint(id, post, department, TODAY.minusDays(80));
    }

    private Iterable<PostsChanged> changes() {
        return events.stream(PostsChanged.class).toList();
    }

    @Test
    void lastsThroughTheDayBeforeTheEnd() {
        roster.dismiss("artsMinister", Post.MINISTER, "Arts", TODAY.plusDays(1));
        assertThat(members.decidersFor("minister", "artsMember")).containsExactly("artsMinister");
        roster.dismiss("artsMinister", Post.MINISTER, "Arts", TODAY);
        assertThat(members.decidersFor("minister", "artsMember")).doesNotContain("artsMinister");
        assertThat(changes()).containsExactly(new PostsChanged("artsMinister"), new PostsChanged("artsMinister"));
    }

    @Test
    void handsTheMinistryOver() {
        roster.register("successor", "新部长", null, "Arts");
        roster.dismiss("artsMinister", Post.MINISTER, "Arts", TODAY);
        roster.appoint("successor", Post.MINISTER, "Arts", TODAY);
        assertThat(members.decidersFor("minister", "artsMember")).containsExactly("successor");
    }

    @Test
    void beginsOnItsFirstDayOnly() {
        roster.register("successor", "新部长", null, "Arts");
        roster.dismiss("artsMinister", Post.MINISTER, "Arts", TODAY.plusDays(1));
        roster.appoint("successor", Post.MINISTER, "Arts", TODAY.plusDays(1));
        assertThat(members.decidersFor("minister", "artsMember")).containsExactly("artsMinister");
        assertThat(changes()).contains(new PostsChanged("successor"));
    }

    @Test
    @Clause("R04 3.1")
    void letsTheViceChairActOnceTheChairHasGone() {
        roster.dismiss("chair", Post.CHAIR, null, TODAY);
        assertThat(members.decidersFor("chair", "artsMember")).containsExactly("vice1");
        assertThat(roster.capacityOf("vice1", "chair")).isEqualTo(new Capacity("主席", true));
        assertThat(roster.capacityOf("chair", "chair")).isEqualTo(new Capacity("无职务", false));
    }

    @Test
    @Clause("R04 3.2")
    void letsTheDeputyActOnceTheDirectorHasGone() {
        roster.dismiss("director", Post.OFFICE_DIRECTOR, null, TODAY);
        assertThat(members.decidersFor("officeDirector", "artsMember")).containsExactly("deputy");
        assertThat(roster.capacityOf("deputy", "officeDirector")).isEqualTo(new Capacity("办公室主任", true));
    }

    @Test
    @Clause("R05 二5④")
    void sendsAMinistersOwnLeaveAndTheChairsOwnRequestToThePresidium() {
        assertThat(members.decidersFor("minister", "artsMinister")).containsExactly("chair", "sec1", "vice1");
        assertThat(members.decidersFor("chair", "chair")).containsExactly("sec1", "vice1");
        assertThat(members.decidersAbove("minister", "artsMember")).containsExactly("chair", "sec1", "vice1");
    }

    @Test
    void followsThePrimaryDepartment() {
        roster.register("artsMember", "转部", null, "Sports");
        assertThat(members.decidersFor("minister", "artsMember")).containsExactly("chair", "sec1", "vice1");
        roster.register("artsMember", "转部", null, null);
        assertThat(members.decidersFor("minister", "artsMember")).containsExactly("chair", "sec1", "vice1");
    }

    @Test
    void leavesTheAdminsWhereNobodyElseIsLeft() {
        roster.dismiss("chair", Post.CHAIR, null, TODAY);
        roster.dismiss("vice1", Post.VICE_CHAIR, null, TODAY);
        roster.dismiss("sec1", Post.SECRETARY_GENERAL, null, TODAY);
        assertThat(members.decidersFor("presidium", "artsMember")).containsExactly("admin");
    }

    @Test
    void refusesRolesItDoesNotKnow() {
        assertThatThrownBy(() -> members.decidersFor("boss", "artsMember"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("未知的审批角色：boss");
        assertThatThrownBy(() -> members.decidersAbove("boss", "artsMember"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsOverlappingTermInTheSamePost() {
        assertThatThrownBy(() -> roster.appoint("artsMember", Post.MEMBER, "Arts", TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("重叠");
        roster.appoint("artsMember", Post.MEMBER, "Sports", TODAY);
        roster.dismiss("artsMember", Post.MEMBER, "Arts", TODAY.plusDays(5));
        assertThatThrownBy(() -> roster.appoint("artsMember", Post.MEMBER, "Arts", TODAY.plusDays(4)))
                .isInstanceOf(Refusal.class);
        roster.appoint("artsMember", Post.MEMBER, "Arts", TODAY.plusDays(5));
    }

    @Test
    void takesBackAnAppointmentThatHasNotBegun() {
        roster.register("late", "迟到", null, null);
        roster.appoint("late", Post.ADVISOR, null, TODAY.plusDays(10));
        assertThatThrownBy(() -> roster.dismiss("late", Post.ADVISOR, null, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("「指导老师」任期自2026年12月2日起，不能早于该日结束");
        roster.dismiss("late", Post.ADVISOR, null, TODAY.plusDays(10));
        roster.appoint("late", Post.ADVISOR, null, TODAY);
        assertThat(roster.groupsOf("late")).containsExactly("advisor");
    }

    @Test
    void refusesToEndWhatIsNotHeld() {
        assertThatThrownBy(() -> roster.dismiss("artsMember", Post.CHAIR, null, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("主席");
        assertThatThrownBy(() -> roster.dismiss("nobody", Post.CHAIR, null, TODAY))
                .hasMessage("名册中没有「nobody」这个人");
    }

    @Test
    void refusesADepartmentThatDoesNotSuitThePost() {
        assertThatThrownBy(() -> roster.appoint("vice1", Post.MINISTER, null, TODAY))
                .hasMessage("职务「部长」必须指明部门");
        assertThatThrownBy(() -> roster.appoint("vice1", Post.CHAIR, "Arts", TODAY))
                .hasMessage("职务「主席」不属于任何部门");
        assertThatThrownBy(() -> roster.appoint("vice1", Post.MINISTER, "Cooking", TODAY))
                .hasMessage("没有代码为「Cooking」的部门");
        assertThatThrownBy(() -> roster.appoint("nobody", Post.CHAIR, null, TODAY))
                .hasMessage("名册中没有「nobody」这个人");
    }

    @Test
    void keepsASinglePostForOnePersonAtATime() {
        assertThatThrownBy(() -> roster.appoint("vice1", Post.CHAIR, null, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("主席已由姓名chair担任（自2026年9月3日起，未定离任日期），请先结束其任期");
        assertThatThrownBy(() -> roster.appoint("artsMember", Post.MINISTER, "Arts", TODAY))
                .hasMessageContaining("文艺部部长已由");
        roster.appoint("artsMember", Post.MINISTER, "Sports", TODAY);
        roster.dismiss("chair", Post.CHAIR, null, TODAY.plusDays(10));
        assertThatThrownBy(() -> roster.appoint("vice1", Post.CHAIR, null, TODAY.plusDays(9)))
                .hasMessageContaining("至2026年12月1日");
        roster.appoint("vice1", Post.CHAIR, null, TODAY.plusDays(10));
        roster.appoint("director", Post.VICE_CHAIR, null, TODAY);
        roster.appoint("deputy", Post.SECRETARY, null, TODAY);
    }

    @Test
    void tellsPeopleOfTheSameNameApart() {
        roster.register("twin", "姓名chair", null, null);
        assertThat(roster.nameOf("twin")).isEqualTo("姓名chair（twin）");
        assertThat(roster.nameOf("chair")).isEqualTo("姓名chair（chair）");
        assertThat(roster.nameOf("vice1")).isEqualTo("姓名vice1");
        assertThat(roster.accountOf("ARTSMEMBER")).contains("artsMember");
        assertThat(roster.accountOf("nobody")).isEmpty();
        assertThatThrownBy(() -> roster.register("Chair", "另一个", null, null)).hasMessageContaining("只有大小写不同");
    }
}
