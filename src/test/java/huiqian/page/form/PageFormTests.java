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

    private static final PageForm APPLICATION = PageForm.of(
            """
            {"id": "trip-apply", "components": [
              {"type": "html", "id": "h1", "content": "<style>p {}</style><p>先看<b>须知</b>&amp;地图</p><script>alert(1)</script>"},
              {"type": "html", "id": "h2", "content": "<p>{{returnReason}}</p>"},
              {"type": "text", "id": "t1", "text": "**依据** 第 3 条", "conditional": {"hide": "=far != true"}},
              {"type": "checkbox", "key": "far", "label": "出省"},
              {"type": "datetime", "subtype": "datetime", "key": "startsAt", "dateLabel": "出发", "timeInterval": 15},
              {"type": "number", "key": "days", "label": "天数", "appearance": {"prefixAdorner": "共", "suffixAdorner": "天"}},
              {"type": "expression", "key": "cost", "properties": {"label": "补助"}, "expression": "=days * 50", "computeOn": "change"},
              {"type": "select", "key": "by", "label": "乘坐", "validate": {"required": true}, "values": [{"label": "火车", "value": "train"}, {"label": "汽车", "value": "bus"}]},
              {"type": "textfield", "id": "lookup_assets_f1", "key": "camera", "label": "相机"}]}""");

    private static Map<String, Object> sent(String... pairs) {
        LinkedMultiValueMap<String, String> posted = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) posted.add(pairs[i], pairs[i + 1]);
        return APPLICATION.read(posted, Set.of());
    }

    private static Input drawn(String key, Map<String, Object> values) {
        return APPLICATION.inputs(Filled.with(values, Set.of())).stream()
                .filter(input -> input.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    @Test
    void readsADayAndItsTimeAsOne() {
        assertThat(sent("startsAt", "2026-12-04", "startsAt.time", "14:15"))
                .containsEntry("startsAt", "2026-12-04T14:15");
        assertThat(sent("startsAt", "2026-12-04T14:15", "startsAt.time", "09:00"))
                .containsEntry("startsAt", "2026-12-04T14:15");
        assertThat(sent("startsAt", "2026-12-04", "startsAt.time", "")).containsEntry("startsAt", "2026-12-04");
        assertThat(sent("startsAt", "", "startsAt.time", "14:15")).containsEntry("startsAt", "14:15");
        assertThat(sent("startsAt", "", "startsAt.time", "")).containsEntry("startsAt", null);
    }

    @Test
    void drawsADayAndItsTimeApart() {
        Input whole = drawn("startsAt", Map.of("startsAt", "2026-12-04T14:15"));
        assertThat(whole.widget()).isEqualTo("when");
        assertThat(whole.day()).isEqualTo("2026-12-04");
        assertThat(whole.choices())
                .hasSize(96)
                .filteredOn(Input.Choice::chosen)
                .extracting(Input.Choice::value)
                .containsExactly("14:15");
        assertThat(drawn("startsAt", Map.of("startsAt", "14:15")).day()).isEmpty();
        assertThat(drawn("startsAt", Map.of("startsAt", "2026-12-04")).choices())
                .noneMatch(Input.Choice::chosen);
    }

    @Test
    void repeatsTheWordsOfHtmlAndRunsNothingOfIt() {
        assertThat(drawn("h1", Map.of()).label()).isEqualTo("先看须知&地图");
        assertThat(drawn("h2", Map.of())).isNull();
    }

    @Test
    void showsWordsUnderTheirCondition() {
        assertThat(drawn("t1", Map.of())).isNull();
        assertThat(drawn("t1", Map.of("far", true)).parts())
                .containsExactly(new Input.Part("依据", true), new Input.Part(" 第 3 条", false));
    }

    @Test
    void showsWhatTheFormComputes() {
        assertThat(drawn("cost", Map.of("days", new BigDecimal("3"))))
                .extracting(Input::widget, Input::label, Input::value)
                .containsExactly("shown", "补助", "150");
    }

    @Test
    void drawsFewChoicesAtOnceAndLooksForOneOfMany() {
        Input by = drawn("by", Map.of("by", "bus"));
        assertThat(by.widget()).isEqualTo("choice");
        assertThat(by.spread(5).widget()).isEqualTo("radios");
        assertThat(by.spread(1).widget()).isEqualTo("choice");
        assertThat(drawn("camera", Map.of()).bounds().list()).isEqualTo("assets");
        assertThat(drawn("days", Map.of()).bounds().prefix()).isEqualTo("共");
    }

    @Test
    void sendsValuesAsABrowserWould() {
        assertThat(APPLICATION.sent(
                        Map.of("far", false, "days", new BigDecimal("2.0"), "startsAt", "2026-12-04T14:15")))
                .containsOnly(Map.entry("days", List.of("2")), Map.entry("startsAt", List.of("2026-12-04T14:15")));
        assertThat(sent("far", "false")).containsEntry("far", false);
    }
}
