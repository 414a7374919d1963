package huiqian.member;

import static huiqian.member.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupRulesTests {

    private static Set<String> groups(Term... terms) {
        return GroupRules.groupsOf(List.of(terms));
    }

    @Test
    void derivesGroupsFromEachPost() {
        assertThat(groups(term("p", Post.CHAIR))).containsExactlyInAnyOrder("chair", "presidium", "member");
        assertThat(groups(term("p", Post.VICE_CHAIR))).containsExactlyInAnyOrder("viceChair", "presidium", "member");
        assertThat(groups(term("p", Post.SECRETARY_GENERAL)))
                .containsExactlyInAnyOrder("presidium", "secretariat", "member");
        assertThat(groups(term("p", Post.SECRETARY))).containsExactlyInAnyOrder("secretariat", "member");
        assertThat(groups(term("p", Post.OFFICE_DIRECTOR))).containsExactlyInAnyOrder("officeDirector", "member");
        assertThat(groups(term("p", Post.DEPUTY_DIRECTOR))).containsExactlyInAnyOrder("deputyDirector", "member");
        assertThat(groups(term("p", Post.MINISTER, "Arts")))
                .containsExactlyInAnyOrder("minister", "ministerOfArts", "memberOfArts", "member");
        assertThat(groups(term("p", Post.MEMBER, "Arts"))).containsExactlyInAnyOrder("memberOfArts", "member");
    }

    @Test
    void keepsAdvisorsOutsidersAndAdminsOutOfTheUnion() {
        assertThat(groups(term("p", Post.ADVISOR))).containsExactly("advisor");
        assertThat(groups(term("p", Post.OUTSIDER))).containsExactly("outsider");
        assertThat(groups(term("p", Post.ADMIN))).containsExactly("camunda-admin");
    }

    @Test
    void joinsTheGroupsOfSeveralPosts() {
        assertThat(groups(term("p", Post.MEMBER, "Arts"), term("p", Post.ADMIN)))
                .containsExactlyInAnyOrder("memberOfArts", "member", "camunda-admin");
    }

    @Test
    void givesNoGroupToWhoHoldsNoPost() {
        assertThat(groups()).isEmpty();
    }
}
