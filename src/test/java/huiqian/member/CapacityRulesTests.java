package huiqian.member;

import static huiqian.member.Terms.TODAY;
import static huiqian.member.Terms.fullUnion;
import static huiqian.member.Terms.fullUnionWithout;
import static huiqian.member.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;

import huiqian.shared.Clause;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityRulesTests {

    private static Capacity capacity(List<Term> terms, String person, String role) {
        Map<String, String> names = Map.of("Arts", "文艺部", "Sports", "体育部");
        return new CapacityRules(Incumbents.on(TODAY, terms), names).of(person, role);
    }

    @ParameterizedTest
    @CsvSource({
        "chair,主席",
        "vice1,副主席",
        "sec1,秘书长",
        "sec2,秘书处干事",
        "director,办公室主任",
        "deputy,办公室副主任",
        "artsMinister,文艺部部长",
        "artsMember,文艺部部员",
        "advisor,指导老师",
        "guest,校外人员",
        "admin,系统管理员",
        "stranger,无职务"
    })
    void wordsThePost(String person, String post) {
        assertThat(capacity(fullUnion(), person, null)).isEqualTo(new Capacity(post, false));
    }

    @Test
    @Clause("R04 3.1")
    void marksViceChairsWhoActForAVacantChair() {
        assertThat(capacity(fullUnionWithout("chair"), "vice1", "chair")).isEqualTo(new Capacity("主席", true));
        assertThat(capacity(fullUnion(), "vice1", "chair")).isEqualTo(new Capacity("副主席", false));
        assertThat(capacity(fullUnionWithout("chair"), "vice1", "presidium")).isEqualTo(new Capacity("副主席", false));
    }

    @Test
    @Clause("R04 3.2")
    void marksTheDeputyWhoActsForAVacantDirector() {
        assertThat(capacity(fullUnionWithout("director"), "deputy", "officeDirector"))
                .isEqualTo(new Capacity("办公室主任", true));
    }

    @Test
    void prefersThePostAskedForToAHigherOne() {
        List<Term> terms = List.of(term("vice1", Post.VICE_CHAIR), term("vice1", Post.MINISTER, "Sports"));
        assertThat(capacity(terms, "vice1", "minister").post()).isEqualTo("体育部部长");
        List<Term> both = List.of(term("vice1", Post.MINISTER, "Arts"), term("vice1", Post.MINISTER, "Sports"));
        assertThat(capacity(both, "vice1", "ministerOfSports").post()).isEqualTo("体育部部长");
        assertThat(capacity(both, "vice1", "ministerOfArts").post()).isEqualTo("文艺部部长");
        assertThat(capacity(terms, "vice1", "presidium").post()).isEqualTo("副主席");
        assertThat(capacity(terms, "vice1", null).post()).isEqualTo("副主席");
    }

    @Test
    void givesTheHighestPostToWhoDecidesAsNextLevelUp() {
        assertThat(capacity(fullUnion(), "sec1", "minister")).isEqualTo(new Capacity("秘书长", false));
        assertThat(capacity(fullUnion(), "admin", "advisor")).isEqualTo(new Capacity("系统管理员", false));
    }
}
