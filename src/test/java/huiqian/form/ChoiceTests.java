package huiqian.form;

import static huiqian.form.Forms.flaw;
import static huiqian.form.Forms.kept;
import static huiqian.form.Forms.listWith;
import static huiqian.form.Forms.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTests {

    private static final String CHECKBOX = "{'type':'checkbox','key':'tidy','label':'已打扫'}";

    private static String choice(String type) {
        return "{'type':'" + type + "','key':'kind','label':'类别','values':["
                + "{'label':'文艺','value':'arts'},{'label':'体育','value':'sports'},{'value':'other'}]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "radio"})
    void takesOneOfItsOptions(String type) {
        assertThat(kept(choice(type), "arts")).isEqualTo("arts");
        assertThat(kept(choice(type), " ａｒｔｓ ")).isEqualTo("arts");
        assertThat(kept(choice(type), null)).isNull();
        assertThat(kept(choice(type), "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "radio"})
    void refusesWhatIsNotOffered(String type) {
        assertThat(flaw(choice(type), "music")).isEqualTo("「类别」没有这个选项：「music」");
        assertThat(flaw(choice(type), "文艺")).isEqualTo("「类别」没有这个选项：「文艺」");
        assertThat(flaw(choice(type), 1)).isEqualTo("「类别」没有这个选项：1");
        assertThat(flaw(choice(type), true)).contains("没有这个选项");
        assertThat(flaw(choice(type), List.of("arts"))).contains("没有这个选项");
        assertThat(flaw(choice(type), new Date(0))).contains("不支持的内容");
        assertThat(flaw(choice(type), "x".repeat(70))).endsWith("「" + "x".repeat(60) + "…」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void takesSomeOfItsOptionsInTheOrderChosen(String type) {
        assertThat(kept(choice(type), listWith("other", "arts"))).isEqualTo(List.of("other", "arts"));
        assertThat(kept(choice(type), List.of())).isNull();
        assertThat(kept(choice(type), null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void refusesListsWithAnythingElse(String type) {
        assertThat(flaw(choice(type), List.of("arts", "music"))).isEqualTo("「类别」没有这个选项：「music」");
        assertThat(flaw(choice(type), List.of("arts", "arts"))).isEqualTo("「类别」重复选择了「arts」");
        assertThat(flaw(choice(type), listWith("arts", null))).isEqualTo("「类别」没有这个选项：空值");
        assertThat(flaw(choice(type), listWith(listWith("arts")))).contains("没有这个选项");
        assertThat(flaw(choice(type), listWith(5))).isEqualTo("「类别」没有这个选项：5");
        assertThat(flaw(choice(type), "arts")).isEqualTo("「类别」应为一组选项，您填写的是「arts」");
        assertThat(flaw(choice(type), Map.of("arts", true))).startsWith("「类别」应为一组选项");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'valuesKey':'rooms'",
                "'valuesExpression':'=rooms'",
                "'valuesKey':'rooms','values':[{'label':'甲','value':'a'}]"
            })
    void refusesAnyChoiceWhileItsOptionsAreUnknown(String source) {
        assertThat(flaw("{'type':'select','key':'room','label':'房间'," + source + "}", "a"))
                .isEqualTo("「房间」的选项未知，不能填写「a」");
        assertThat(flaw("{'type':'taglist','key':'room','label':'房间'," + source + "}", List.of("a")))
                .isEqualTo("「房间」的选项未知，不能填写「a」");
        assertThat(kept("{'type':'select','key':'room'," + source + "}", null)).isNull();
    }

    @Test
    void refusesAnyChoiceWhereNothingIsOffered() {
        assertThat(flaw("{'type':'radio','key':'room','label':'房间'}", "a")).isEqualTo("「房间」没有这个选项：「a」");
    }

    @Test
    void takesACheckboxThatIsTickedOrNot() {
        assertThat(kept(CHECKBOX, true)).isEqualTo(true);
        assertThat(kept(CHECKBOX, false)).isEqualTo(false);
        assertThat(kept(CHECKBOX, null)).isEqualTo(false);
        assertThat(Forms.check(Forms.form(CHECKBOX)).accepted()).containsEntry("tidy", false);
    }

    @Test
    void refusesACheckboxThatIsSomethingElse() {
        assertThat(flaw(CHECKBOX, "true")).isEqualTo("「已打扫」应为是或否，您填写的是「true」");
        assertThat(flaw(CHECKBOX, 1)).isEqualTo("「已打扫」应为是或否，您填写的是 1");
    }

    @Test
    void showsLabelsInsteadOfValues() {
        assertThat(shown(choice("select"), "arts")).isEqualTo("文艺");
        assertThat(shown(choice("radio"), "other")).isEqualTo("other");
        assertThat(shown(choice("select"), "gone")).isEqualTo("gone");
        assertThat(shown(choice("select"), null)).isEqualTo("—");
        assertThat(shown(choice("taglist"), List.of("arts", "gone", "sports"))).isEqualTo("文艺、gone、体育");
        assertThat(shown(choice("checklist"), List.of())).isEqualTo("—");
        assertThat(shown(choice("checklist"), "arts")).isEqualTo("文艺");
    }

    @Test
    void showsACheckboxAsYesOrNo() {
        assertThat(shown(CHECKBOX, true)).isEqualTo("是");
        assertThat(shown(CHECKBOX, false)).isEqualTo("否");
        assertThat(shown(CHECKBOX, "x")).isEqualTo("x");
        assertThat(shown(CHECKBOX, null)).isEqualTo("—");
    }
}
