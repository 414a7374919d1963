package huiqian.form;

import static huiqian.form.Forms.check;
import static huiqian.form.Forms.form;
import static huiqian.form.Forms.listWith;
import static huiqian.form.Forms.problems;
import static huiqian.form.Forms.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTests {

    private static final String RETROACTIVE = "{'type':'checkbox','key':'retroactive','label':'补假'}";
    private static final String EXPLANATION =
            "{'type':'textarea','key':'explanation','label':'说明','conditional':{'hide':'=retroactive != true'},'validate':{'required':true}}";

    private final Form leave = form(RETROACTIVE, EXPLANATION);

    private static String field(String key, String hide) {
        return "{'type':'textfield','key':'" + key + "','label':'" + key + "','conditional':{'hide':'" + hide + "'}}";
    }

    private static List<String> shown(Form form, Object... pairs) {
        return form.shown(values(pairs)).stream().map(Field::key).toList();
    }

    @Test
    void doesNotRequireAHiddenField() {
        for (Object empty : new Object[] {null, "", "  "}) {
            Answers answers = check(leave, "retroactive", false, "explanation", empty);
            assertThat(answers.areSound()).isTrue();
            assertThat(answers.accepted()).containsOnlyKeys("retroactive");
        }
        assertThat(check(leave).areSound()).isTrue();
    }

    @Test
    void refusesAHiddenFieldThatCarriesAValue() {
        assertThat(problems(leave, "retroactive", false, "explanation", "因病"))
                .containsExactly("「说明」在当前情况下不需要填写，您填写的是「因病」");
        assertThat(problems(leave, "explanation", new Date(0))).hasSize(1);
    }

    @Test
    void requiresAFieldOnceItIsShown() {
        assertThat(problems(leave, "retroactive", true)).containsExactly("「说明」不能为空");
        assertThat(check(leave, "retroactive", true, "explanation", "因病").accepted())
                .containsEntry("explanation", "因病");
    }

    @Test
    void takesAnUntickedCheckboxForFalse() {
        Form form = form(RETROACTIVE, field("note", "=retroactive = false"), field("other", "=not(retroactive)"));
        assertThat(shown(form)).containsExactly("retroactive");
        assertThat(check(form).areSound()).isTrue();
    }

    @Test
    void hidesAGroupWithAllItHolds() {
        Form form = form(
                "{'type':'select','key':'kind','values':[{'label':'甲','value':'a'},{'label':'乙','value':'b'}]}",
                "{'type':'group','conditional':{'hide':'=kind != \\u0022a\\u0022'},'components':["
                        + "{'type':'textfield','key':'first','label':'一','validate':{'required':true}},"
                        + "{'type':'group','conditional':{'hide':'=first = \\u0022x\\u0022'},'components':["
                        + field("second", "=third = true")
                        + "]}]}");
        assertThat(shown(form, "kind", "b")).containsExactly("kind");
        assertThat(shown(form, "kind", "a")).containsExactly("kind", "first", "second");
        assertThat(shown(form, "kind", "a", "first", "x")).containsExactly("kind", "first");
        assertThat(shown(form, "kind", "a", "third", true)).containsExactly("kind", "first");
        assertThat(problems(form, "kind", "a")).containsExactly("「一」不能为空");
        assertThat(problems(form, "kind", "b", "second", "x")).hasSize(1);
    }

    @Test
    void asksKnownValuesThatAreNotInTheForm() {
        Form form = form(field("note", "=amount > 100"));
        assertThat(form.check(values("note", "x"), values("amount", 100)).areSound())
                .isTrue();
        assertThat(form.check(values("note", "x"), values("amount", 101)).areSound())
                .isFalse();
        assertThat(form.check(values("note", "x"), values("amount", 100.5)).areSound())
                .isFalse();
        assertThat(form.check(values("note", "x"), values("amount", new BigDecimal("100.01")))
                        .areSound())
                .isFalse();
        assertThat(form.check(values("note", "x"), values("amount", 101L)).areSound())
                .isFalse();
    }

    @Test
    void countsAnAbsentFieldAsNullWhateverWasKnown() {
        assertThat(form(RETROACTIVE, field("note", "=retroactive = true"))
                        .check(values("note", "x"), values("retroactive", true))
                        .areSound())
                .isTrue();
        assertThat(form("{'type':'number','key':'n'}", field("note", "=n = null"))
                        .check(values("note", "x"), values("n", 1))
                        .areSound())
                .isFalse();
    }

    @Test
    void believesTheKnownValueOfAReadOnlyField() {
        Form form = form(
                "{'type':'checkbox','key':'locked','label':'锁定','readonly':true}", field("note", "=locked = true"));
        assertThat(form.check(values("locked", false, "note", "x"), values("locked", true))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("locked", "note");
        assertThat(form.check(values("note", "x"), values("locked", false)).areSound())
                .isTrue();
    }

    @Test
    void ignoresAnUnknownKeyThatPosesAsAVariable() {
        Form form = form(field("note", "=vip != true"));
        assertThat(problems(form, "vip", true, "note", "x")).hasSize(2);
    }

    @Test
    void countsAHiddenFieldAsNullForTheNext() {
        Form chain = form(
                "{'type':'textfield','key':'a'}",
                field("b", "=a = null"),
                field("c", "=b = null"),
                field("d", "=c = null"));
        assertThat(shown(chain, "b", "x", "c", "x", "d", "x")).containsExactly("a");
        assertThat(shown(chain, "a", "x", "b", "x", "c", "x", "d", "x")).containsExactly("a", "b", "c", "d");
        assertThat(problems(chain, "b", "x", "c", "x", "d", "x")).hasSize(3);
    }

    @Test
    void settlesFieldsThatExcludeEachOther() {
        Form form = form(field("a", "=b != null"), field("b", "=a != null"));
        assertThat(shown(form)).containsExactly("a", "b");
        assertThat(shown(form, "a", "x")).containsExactly("a");
        assertThat(shown(form, "b", "x")).containsExactly("b");
        assertThat(shown(form, "a", "x", "b", "x")).containsExactly("a", "b");
    }

    @Test
    void showsAFieldThatHidesItself() {
        assertThat(shown(form(field("a", "=a != null")), "a", "x")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=((",
                "=",
                "retroactive != true",
                "",
                "=1 + 1",
                "=null",
                "=nosuchfunction(1)",
                "=n > 5",
                "=date(n)",
                "=x.y.z"
            })
    void showsAFieldWhoseConditionMakesNoSense(String condition) {
        Form form =
                form("{'type':'textfield','key':'n','label':'n','validate':{'required':true},'conditional':{'hide':'"
                        + condition + "'}}");
        assertThat(problems(form)).containsExactly("「n」不能为空");
        assertThat(problems(form, "n", "text")).isEmpty();
    }

    @Test
    void hidesWhatIsHiddenForGood() {
        Form form = form(
                "{'type':'number','key':'n','conditional':{'hide':true}}",
                "{'type':'number','key':'m','conditional':{'hide':false}}");
        assertThat(shown(form)).containsExactly("m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=n > 5 | 6 | true",
                "=n > 5 | 5 | false",
                "=n = 5.0 | 5 | true",
                "=n >= 5 and n <= 7 | 7 | true",
                "=n in [1,2,3] | 2 | true",
                "=if n = null then true else false | 2 | false",
            })
    void comparesNumbersByValue(String condition, int value, boolean hidden) {
        Form form = form("{'type':'number','key':'n'}", field("note", condition));
        for (Object number : new Object[] {value, (long) value, (double) value, BigDecimal.valueOf(value)}) {
            assertThat(shown(form, "n", number).contains("note")).isEqualTo(!hidden);
        }
    }

    @Test
    void asksLists() {
        Form form = form(
                "{'type':'taglist','key':'tags','values':[{'label':'甲','value':'a'}]}",
                field("note", "=list contains(tags, \\u0022a\\u0022)"),
                field("none", "=count(tags) = 0"));
        assertThat(shown(form, "tags", List.of("a"))).containsExactly("tags", "none");
        assertThat(shown(form)).containsExactly("tags", "note");
        assertThat(shown(form, "tags", listWith(listWith("a")))).containsExactly("tags", "note", "none");
    }

    @Test
    void survivesForgedValuesInAConditionsData() {
        Form form = form("{'type':'number','key':'n'}", field("note", "=n + 1 > 5"));
        Object[] forged = {
            Double.NaN,
            Double.POSITIVE_INFINITY,
            new Date(0),
            Map.of("a", Map.of()),
            listWith((Object) null),
            new BigDecimal("1e1000000000"),
            "x".repeat(100_000),
            new Object()
        };
        for (Object value : forged) {
            assertThat(problems(form, "n", value)).hasSize(1);
            assertThat(form.check(Map.of("note", "x"), values("other", value)).areSound())
                    .isTrue();
        }
    }

    @Test
    void usesWhatTheFormComputes() {
        Form form = form(
                "{'type':'number','key':'price'}",
                "{'type':'number','key':'count','conditional':{'hide':'=price = null'}}",
                "{'type':'expression','key':'total','expression':'=price * count'}",
                "{'type':'expression','key':'large','expression':'=total > 100','conditional':{'hide':'=count = 77'}}",
                "{'type':'expression','key':'broken','expression':'no expression'}",
                field("note", "=large = true"));
        assertThat(shown(form, "price", 10, "count", 11)).doesNotContain("note");
        assertThat(shown(form, "price", 10, "count", 10)).contains("note");
        assertThat(shown(form, "price", 10, "count", 77)).contains("note");
        assertThat(shown(form, "price", 10, "count", 10, "large", true)).contains("note");
        assertThat(problems(form, "price", 10, "count", 11, "large", false, "note", "x"))
                .hasSize(1);
    }

    @Test
    void canBeAskedByManyAtOnce() {
        assertThat(java.util.stream.IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(n -> shown(form(RETROACTIVE, EXPLANATION), "retroactive", n % 2 == 0)
                                .size())
                        .filter(size -> size == 2))
                .hasSize(100);
    }
}
