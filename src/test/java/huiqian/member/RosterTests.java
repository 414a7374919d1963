package huiqian.member;

import static huiqian.member.Terms.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.member.MemberEvents.PostsChanged;
import huiqian.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@RosterSlice
class RosterTests {

    @Autowired
    Roster roster;

    @Test
    void listsTheNineDepartmentsInTheUnionsOrder() {
        assertThat(roster.departments())
                .extracting(Department::name)
                .containsExactly("文艺部", "体育部", "学习部", "宣传部", "组织部", "志愿者部", "财务部", "纪检部", "外联部");
        assertThat(roster.departments()).contains(new Department("Volunteers", "志愿者部"));
    }

    @Test
    void registersAPersonAndChangesTheEntry(@Autowired ApplicationEvents events) {
        roster.register("mei", "𠮷梅", "13800000099", "Arts");
        assertThat(roster.person("mei")).contains(new Person("mei", "𠮷梅", "13800000099", "Arts", "文艺部"));

        roster.register("mei", "吉梅", null, null);
        assertThat(roster.person("mei")).contains(new Person("mei", "吉梅", null, null, null));
        assertThat(events.stream(PostsChanged.class)).containsExactly(new PostsChanged("mei"), new PostsChanged("mei"));
    }

    @Test
    void namesPeopleItDoesNotKnowByTheirId() {
        roster.register("mei", "吉梅", null, null);
        assertThat(roster.nameOf("mei")).isEqualTo("吉梅");
        assertThat(roster.nameOf("somebody")).isEqualTo("somebody");
        assertThat(roster.person("somebody")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "a b", "张三", "a-b", "x1234567890123456789012345678901234567890123456789012345678901234"})
    void refusesIdsTheEngineCannotKeep(String id) {
        assertThatThrownBy(() -> roster.register(id, "某人", null, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("账号");
    }

    @Test
    void refusesEntriesThatCannotBeKept() {
        assertThatThrownBy(() -> roster.register("mei", " ", null, null)).hasMessage("姓名不能为空");
        assertThatThrownBy(() -> roster.register("mei", "长".repeat(101), null, null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> roster.register("mei", "吉梅", "12345", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> roster.register("mei", "吉梅", null, "Cooking")).hasMessage("没有代码为「Cooking」的部门");
    }

    @Test
    void listsThoseWhoHoldAPostToday() {
        roster.register("zhou", "周", null, null);
        roster.register("an", "安", null, "Arts");
        roster.register("former", "前任", null, null);
        roster.register("future", "后任", null, null);
        roster.appoint("zhou", Post.ADVISOR, null, TODAY);
        roster.appoint("an", Post.MEMBER, "Arts", TODAY.minusDays(3));
        roster.appoint("an", Post.SECRETARY, null, TODAY.minusDays(3));
        roster.appoint("former", Post.CHAIR, null, TODAY.minusYears(1));
        roster.dismiss("former", Post.CHAIR, null, TODAY);
        roster.appoint("future", Post.CHAIR, null, TODAY.plusDays(1));
        assertThat(roster.people())
                .containsExactly(new Person("an", "安", null, "Arts", "文艺部"), new Person("zhou", "周", null, null, null));
    }

    @Test
    void derivesGroupsFromThePostsHeldToday() {
        roster.register("an", "安", null, "Arts");
        roster.appoint("an", Post.MINISTER, "Arts", TODAY);
        roster.appoint("an", Post.SECRETARY, null, TODAY.plusDays(1));
        assertThat(roster.groupsOf("an"))
                .containsExactlyInAnyOrder("minister", "ministerOfArts", "memberOfArts", "member");
        assertThat(roster.groupsOf("nobody")).isEmpty();
    }

    @Test
    void wordsTheCapacityWithTheDepartmentsName() {
        roster.register("an", "安", null, "Arts");
        roster.appoint("an", Post.MEMBER, "Arts", TODAY);
        assertThat(roster.capacityOf("an", "minister")).isEqualTo(new Capacity("文艺部部员", false));
        assertThat(roster.capacityOf("nobody", null)).isEqualTo(new Capacity("无职务", false));
    }
}
