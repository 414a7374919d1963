package huiqian.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.form.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** A form drawn for a browser, and what comes back from it. */
class PageFormTests {

    private static final PageForm FORM = PageForm.of(
            """
            {"id": "keys-entry", "components": [
              {"type": "text", "text": "**注意** 每一把都登记"},
              {"type": "group", "label": "钥匙", "components": [
                {"type": "textfield", "key": "tag", "label": "编号", "validate": {"required": true, "maxLength": 10}},
                {"type": "number", "key": "copies", "label": "把数（选填）", "appearance": {"suffixAdorner": "把"}}]},
              {"type": "checkbox", "key": "card", "label": "是门禁卡"},
              {"type": "textfield", "key": "chip", "label": "卡号", "conditional": {"hide": "=card != true"}},
              {"type": "checklist", "key": "days", "label": "日子", "values": [{"label": "周一", "value": "MON"}, {"label": "周二", "value": "TUE"}]},
              {"type": "datetime", "subtype": "time", "key": "from", "timeLabel": "起", "timeInterval": 30},
              {"type": "datetime", "subtype": "time", "key": "to", "timeLabel": "止"}]}""");

    private static Map<String, Object> read(String... pairs) {
        LinkedMultiValueMap<String, String> posted = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) posted.add(pairs[i], pairs[i + 1]);
        return FORM.read(posted, Set.of());
    }

    @Test
    void readsWhatABrowserSends() {
        assertThat(read(
                        "tag", "YS-1", "copies", "１,２00", "card", "true", "chip", "7", "days", "MON", "days", "TUE",
                        "from", "08:30"))
                .containsEntry("tag", "YS-1")
                .containsEntry("copies", new BigDecimal("1200"))
                .containsEntry("card", true)
                .containsEntry("chip", "7")
                .containsEntry("days", List.of("MON", "TUE"))
                .containsEntry("from", "08:30");
    }

    @Test
    void takesWhatIsMissingForEmptyAndLeavesOutWhatIsHidden() {
        assertThat(read("tag", "", "chip", "7", "strange", "x", "_csrf", "y"))
                .containsEntry("tag", null)
                .containsEntry("card", false)
                .containsEntry("days", List.of())
                .doesNotContainKeys("chip", "strange", "_csrf");
    }

    @Test
    void leavesNonsenseForTheFormToComplainOf() {
        assertThat(FORM.check(read("tag", "YS-1", "copies", "许多", "days", "SUN"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("「把数」应为数字，您填写的是「许多」", "「日子」没有这个选项：「SUN」");
    }

    @Test
    void drawsWordsAndFieldsInTheirOrder() {
        List<Input> inputs =
                FORM.inputs(Filled.with(Map.of("tag", "YS-1", "copies", new BigDecimal("2.0")), Set.of("tag")));

        assertThat(inputs)
                .extracting(Input::widget)
                .containsExactly("note", "heading", "shown", "line", "tick", "ticks", "choice", "time");
        assertThat(inputs.get(0).label()).isEqualTo("注意 每一把都登记");
        assertThat(inputs.get(2).value()).isEqualTo("YS-1");
        assertThat(inputs.get(3))
                .extracting(Input::label, Input::value, Input::was)
                .containsExactly("把数", "2", "2");
        assertThat(inputs.get(3).bounds()).isEqualTo(new Input.Bounds(false, null, "", "把", null, "decimal", null));
    }

    @Test
    void offersTheTimesThatMayBeChosenAndTheOneThatIs() {
        Input from = FORM.inputs(Filled.with(Map.of("from", "08:10"), Set.of())).get(6);

        assertThat(from.choices()).hasSize(49).extracting(Input.Choice::value).contains("00:00", "08:10", "23:30");
        assertThat(from.choices())
                .filteredOn(Input.Choice::chosen)
                .extracting(Input.Choice::value)
                .containsExactly("08:10");
    }

    @Test
    void tellsEveryProblemAtItsField() {
        Filled filled = Filled.with(Map.of(), Set.of())
                .but(List.of(new Problem("tag", "太长"), new Problem("tag", "重复"), new Problem(null, "别的")));

        assertThat(FORM.inputs(filled).get(2).problem()).isEqualTo("太长；重复");
    }
}
