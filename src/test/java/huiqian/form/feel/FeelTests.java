package huiqian.form.feel;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.form.Form;
import huiqian.form.Forms;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of forms: what they may be made of, so that none of them takes long. */
class FeelTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "returnReason = null or returnReason = \"\"",
                "verdict != \"APPROVE\"",
                "retroactive != true",
                "price1 + price2",
                "sum(for p in [price1, price2, price3] return if p = null then 0 else p)",
                "some tag in partners satisfies tag = \"Arts\"",
                "count(partners[item != \"Arts\"]) > 2",
                "price in [1..5]",
                "price in (1..5)",
                "category in (\"arts\", \"sports\")",
                "price between 1 and 3",
                "not(list contains(partners, \"Arts\"))",
                "(date and time(endsAt) - date and time(startsAt)).days",
                "decimal((price1 + price2) * 1.06, 2)",
                "\"（\" + subject + \"（\""
            })
    void mayAskAndReckon(String text) {
        assertThat(Feel.of("=" + text).flaw()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "count(for i in 1..3000000 return i)",
                "some i in 1..9999999 satisfies i = 0",
                "every i in 1..9999999 satisfies i > 0",
                "for i in 9999999..1 return i",
                "for i in l return for j in l return i",
                "for i in l, j in l return i",
                "l[count(l[item > 1]) > 1]",
                "function(x) x",
                "{a: \"x\", b: a + a}",
                "9 ** 999999",
                "matches(subject, \"^(a+)+$\")",
                "replace(subject, \"(a+)+$\", \"\")",
                "split(subject, \"(a+)+$\")",
                "today() > date(startsAt)",
                "now()",
                "sort(l, function(a, b) a < b)",
                "subject.matches(\"x\")",
                "a +",
                ""
            })
    void mayNotGoOnForLongNorDependOnTheDay(String text) {
        Feel feel = Feel.of("=" + text);
        assertThat(feel.flaw()).isPresent();
        assertThat(feel.value(Map.of())).isNull();
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void isRefusedQuicklyHoweverItIsNested() {
        for (String open : new String[] {"(", "[", "{a:", "abs(", "not(", "((", "[(", "x["})
            for (int deep : new int[] {11, 12, 13, 30, 200, 20_000}) {
                assertThat(Feel.of("=" + open.repeat(deep)).flaw()).isPresent();
                Feel.of("=" + open.repeat(deep) + "1 1" + ")".repeat(deep));
                Feel.of("=" + open.repeat(deep) + "1 1" + "]".repeat(deep));
            }
        assertThat(Feel.of("=" + "(".repeat(200) + "1" + ")".repeat(200)).flaw())
                .hasValueSatisfying(why -> assertThat(why).contains("括号"));
        for (String again : new String[] {
            "if a then ", "not ", "-", "a[1]", "a.b", "1 in ", "for i in a return ", "a or (", "\"", "a+"
        }) Feel.of("=" + again.repeat(990 / again.length()));
    }

    @Test
    void isAskedOfItsNamesButNotOfThoseOfAnElement() {
        assertThat(Feel.of("=sum(for p in [price1, price2] return p + rate)").names())
                .containsExactlyInAnyOrder("price1", "price2", "rate");
        assertThat(Feel.of("=count(tags[item = wanted]) + item").names())
                .containsExactlyInAnyOrder("tags", "wanted", "item");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void areAnsweredSoonByTheLargestFormThereMayBe() {
        StringBuilder components = new StringBuilder("{'type':'textfield','key':'f0'}");
        for (int i = 1; i < 200; i++)
            components.append(
                    ",{'type':'textfield','key':'f%d','conditional':{'hide':'=f%d = null'}}".formatted(i, i - 1));
        Form form = Forms.form(components.toString());
        assertThat(form.shown(Map.of("f0", "x"))).hasSizeGreaterThan(1);
    }
}
