package huiqian.member;

import static huiqian.member.Terms.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huiqian.shared.Noteworthy;
import huiqian.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@RosterSlice
class RosterNewsTests {

    @Autowired
    Roster roster;

    @Autowired
    ApplicationEvents events;

    @Test
    void tellsWhoWasRegisteredAndWhatChangedInTheEntry() {
        roster.register("mei", "吉梅", "13800000099", "Arts");
        roster.register("mei", "𠮷梅", null, null);
        assertThat(details()).containsExactly("登记 吉梅，文艺部", "姓名由 吉梅 改为 𠮷梅；𠮷梅 的部门由 文艺部 改为 无部门；𠮷梅 的电话已更改");
        assertThat(news()).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Noteworthy.Kind.ROSTER_CHANGED);
            assertThat(change.subject()).isEqualTo("mei");
            assertThat(change.person()).isNull();
        });
    }

    @Test
    void keepsTelephoneNumbersToItself() {
        roster.register("mei", "吉梅", "13800000099", null);
        roster.register("mei", "吉梅", "13900000088", null);
        assertThat(details()).containsExactly("登记 吉梅，无部门", "吉梅 的电话已更改");
    }

    @Test
    void hasNothingToTellOfAnEntryThatStaysAsItWas() {
        roster.register("mei", "吉梅", "13800000099", "Arts");
        events.clear();
        roster.register("mei", "吉梅", "13800000099", "Arts");
        assertThat(news()).isEmpty();
    }

    @Test
    void tellsWhoBeginsAndEndsWhichPostWhen() {
        roster.register("mei", "吉梅", null, "Arts");
        events.clear();
        roster.appoint("mei", Post.MINISTER, "Arts", TODAY);
        roster.appoint("mei", Post.SECRETARY, null, TODAY);
        roster.dismiss("mei", Post.MINISTER, "Arts", TODAY.plusDays(3));
        assertThat(details())
                .containsExactly(
                        "任命 吉梅 为 文艺部部长，自 %s 起".formatted(TODAY),
                        "任命 吉梅 为 秘书处干事，自 %s 起".formatted(TODAY),
                        "吉梅 不再担任 文艺部部长，自 %s 起".formatted(TODAY.plusDays(3)));
    }

    @Test
    void hasNothingToTellOfWhatWasRefused() {
        roster.register("mei", "吉梅", null, null);
        events.clear();
        assertThatThrownBy(() -> roster.dismiss("mei", Post.CHAIR, null, TODAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> roster.register("mei", "吉梅", null, "Cooking")).isInstanceOf(Refusal.class);
        assertThat(news()).isEmpty();
    }

    private List<Noteworthy> news() {
        return events.stream(Noteworthy.class).toList();
    }

    private List<String> details() {
        return news().stream().map(Noteworthy::detail).toList();
    }
}
