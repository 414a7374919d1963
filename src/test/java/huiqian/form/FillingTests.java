package huiqian.form;

import static huiqian.form.Forms.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FillingTests {

    private static final FieldSource TODAY = new FieldSource() {
        @Override
        public Optional<List<Option>> options(String list) {
            if (list.equals("assets")) return Optional.empty();
            if (list.equals("keys")) return Optional.of(List.of());
            if (list.equals("chairs")) return Optional.of(List.of(new Option("C1", "一号椅")));
            if (!list.equals("rooms")) throw new IllegalArgumentException("没有名为「" + list + "」的列表");
            return Optional.of(List.of(new Option("R101", "101 室（40 座）"), new Option("HALL", "礼堂")));
        }

        @Override
        public List<Option> options(String list, Collection<String> values) {
            if (list.equals("chairs") && values.contains("C0")) return List.of(new Option("C0", "坏了的椅子"));
            List<Option> all = options(list).orElseGet(() -> List.of(new Option("XS-0001", "XS-0001 · 投影仪")));
            return all.stream()
                    .filter(option -> values.contains(option.value()))
                    .toList();
        }

        @Override
        public String whenEmpty(String list) {
            return "还没有登记钥匙，请先联系秘书处登记";
        }

        @Override
        public Object initial(String word) {
            return switch (word) {
                case "applicant" -> "张三";
                case "count" -> 3;
                case "yes" -> true;
                case "tags" -> List.of("a", "b");
                case "today" -> LocalDate.of(2026, 11, 22);
                case "phone" -> null;
                default -> throw new IllegalArgumentException("没有名为「" + word + "」的默认值");
            };
        }
    };

    private static String fill(String... components) {
        return Form.fill(json(components), TODAY, Map.of());
    }

    @Test
    void showsTimesToTheMinuteWhereTheyAreOnlyRead() {
        String field =
                """
                {"type": "datetime", "id": "f", "key": "startsAt", "label": "开始", "readonly": %s, "timeInterval": 15}""";

        assertThat(fill(field.formatted(true))).contains("\"timeInterval\":1").doesNotContain("15");
        assertThat(fill(field.formatted(false))).isEqualTo(json(field.formatted(false)));
        assertThat(Form.filled(json(field.formatted(true)), TODAY, Map.of()))
                .as("kept as it was drawn")
                .isEqualTo(json(field.formatted(true)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void namesWhatWasChosenThoughItIsNotOfferedAnyMore(boolean readonly) {
        String field =
                """
                {"type": "select", "id": "f", "key": "chair", "label": "椅子", "readonly": %s, "properties": {"options": "chairs"}}"""
                        .formatted(readonly);

        assertThat(Form.fill(json(field), TODAY, Map.of("chair", "C0"))).contains("坏了的椅子", "一号椅");
        assertThat(Form.fill(json(field), TODAY, Map.of("chair", "C1"))).doesNotContain("坏了的椅子");
        assertThat(Form.fill(json(field), TODAY, Map.of())).doesNotContain("坏了的椅子");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "radio", "checklist", "taglist"})
    void offersTodaysOptions(String type) {
        String filled = fill(
                "{'type':'" + type
                        + "','key':'room','values':[{'label':'旧','value':'OLD'}],'valuesKey':'x','valuesExpression':'=x','properties':{'options':'rooms'}}");
        assertThat(filled).doesNotContain("valuesKey", "valuesExpression", "OLD");
        Form form = Form.parse(filled);
        assertThat(form.fields().get(0).options())
                .containsExactly(new Option("R101", "101 室（40 座）"), new Option("HALL", "礼堂"));
        assertThat(form.fields().get(0).property("options")).contains("rooms");
    }

    @Test
    void offersOptionsThatASubmissionIsCheckedAgainst() {
        Form form =
                Form.parse(fill("{'type':'select','key':'room','valuesKey':'rooms','properties':{'options':'rooms'}}"));
        assertThat(form.check(Map.of("room", "HALL"), Map.of()).areSound()).isTrue();
        assertThat(form.check(Map.of("room", "R999"), Map.of()).areSound()).isFalse();
    }

    @Test
    void fillsFieldsInsideGroups() {
        String group = "{'type':'group','components':[{'type':'group','components':["
                + "{'type':'select','key':'room','properties':{'options':'rooms'}}]}]}";
        assertThat(Form.parse(fill(group)).fields().get(0).options()).hasSize(2);
    }

    @Test
    void proposesDefaults() {
        assertThat(fill("{'type':'textfield','key':'a','properties':{'default':'applicant'}}"))
                .contains("\"defaultValue\":\"张三\"");
        assertThat(fill("{'type':'number','key':'a','properties':{'default':'count'}}"))
                .contains("\"defaultValue\":3");
        assertThat(fill("{'type':'checkbox','key':'a','properties':{'default':'yes'}}"))
                .contains("\"defaultValue\":true");
        assertThat(fill("{'type':'taglist','key':'a','properties':{'default':'tags'}}"))
                .contains("\"defaultValue\":[\"a\",\"b\"]");
        assertThat(fill("{'type':'datetime','key':'a','properties':{'default':'today'}}"))
                .contains("\"defaultValue\":\"2026-11-22\"");
    }

    @Test
    void leavesTheFormsOwnDefaultWhereThereIsNoneToOffer() {
        String json = json("{'type':'textfield','key':'a','defaultValue':'无','properties':{'default':'phone'}}");
        assertThat(Form.fill(json, TODAY, Map.of())).isSameAs(json);
    }

    @Test
    void acceptsItsOwnReadOnlyDefaultBack() {
        Form form = Form.parse(fill(
                "{'type':'textfield','key':'who','label':'申请人','readonly':true,'properties':{'default':'applicant'}}"));
        assertThat(form.check(Map.of("who", "张三"), Map.of()).areSound()).isTrue();
        assertThat(form.check(Map.of("who", "李四"), Map.of()).areSound()).isFalse();
    }

    @Test
    void touchesNothingElse() {
        String filled = Form.fill(
                "{\"z\":1.50,\"id\":\"f\",\"components\":[{\"type\":\"select\",\"properties\":{\"options\":\"rooms\"},\"key\":\"r\",\"x\":[null,{}]},"
                        + "{\"type\":\"textfield\",\"key\":\"t\",\"properties\":{\"options\":\"nowhere\"}}],\"a\":{\"c\":1,\"b\":2}}",
                (Source) list -> Optional.of(List.of()),
                Map.of());
        assertThat(filled)
                .isEqualTo(
                        "{\"z\":1.50,\"id\":\"f\",\"components\":[{\"type\":\"select\",\"properties\":{\"options\":\"rooms\"},\"key\":\"r\",\"x\":[null,{}],\"description\":\"无\",\"readonly\":true,\"values\":[]},"
                                + "{\"type\":\"textfield\",\"key\":\"t\",\"properties\":{\"options\":\"nowhere\"}}],\"a\":{\"c\":1,\"b\":2}}");
    }

    @Test
    void saysWhoFillsAnEmptyList() {
        assertThat(
                        fill(
                                "{'type':'select','key':'key','label':'钥匙','description':'要借的','properties':{'options':'keys'}}"))
                .contains("\"description\":\"还没有登记钥匙，请先联系秘书处登记\"");
    }

    @Test
    void saysFirstOfAllWhatHasToBeRegisteredBeforeTheFormCanBeSubmitted() {
        String required =
                "{'type':'select','key':'key','label':'钥匙','validate':{'required':true},'properties':{'options':'keys'}}";
        String told = "{\"type\":\"text\",\"id\":\"text_missing\",\"text\":\"**现在还不能提交这张表：还没有登记钥匙，请先联系秘书处登记。**\"";

        assertThat(fill("{'type':'textfield','key':'a'}", required)).contains("\"components\":[" + told);
        assertThat(fill("{'type':'group','components':[" + required + "]}")).contains(told);
        assertThat(fill(required.replace("{'required':true}", "{}"))).doesNotContain(told);
        assertThat(fill("{'type':'group','conditional':{'hide':'=a'},'components':[" + required + "]}"))
                .doesNotContain(told)
                .contains("请先联系秘书处登记");
    }

    @Test
    void saysNothingOfAnEmptyListToWhoHasNothingToChoose() {
        assertThat(fill("{'type':'select','key':'key','readonly':true,'properties':{'options':'keys'}}"))
                .doesNotContain("请先联系");
    }

    @Test
    void hasPeopleLookForOneOfTooManyToShow() {
        String filled = fill(
                "{'type':'select','id':'f1','key':'asset','label':'资产','values':[],'searchable':true,'description':'在册的','properties':{'options':'assets'}}");

        assertThat(filled)
                .contains("\"type\":\"textfield\"", "\"id\":\"lookup_assets_f1\"", "输入编号或名称的一部分，再从列出的里面选。在册的")
                .doesNotContain("searchable", "values");
    }

    @Test
    void showsWhatWasChosenOfTooMany() {
        String shown = Form.fill(
                json("{'type':'select','key':'asset','readonly':true,'properties':{'options':'assets'}}"),
                TODAY,
                Map.of("asset", "XS-0001"));

        assertThat(Form.parse(shown).fields().get(0).options()).containsExactly(new Option("XS-0001", "XS-0001 · 投影仪"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms", "assets"})
    void keepsOfAListOnlyWhatWasChosen(String list) {
        String chosen = list.equals("rooms") ? "HALL" : "XS-0001";
        String kept = Form.filled(
                json(
                        "{'type':'select','key':'one','properties':{'options':'" + list + "'}}",
                        "{'type':'checklist','key':'some','properties':{'options':'rooms'}}"),
                TODAY,
                Map.of("one", chosen, "some", List.of("R101", "R999")));

        Form form = Form.parse(kept);
        assertThat(form.fields().get(0).options()).extracting(Option::value).containsExactly(chosen);
        assertThat(form.fields().get(1).options()).extracting(Option::value).containsExactly("R101");
        assertThat(form.check(Map.of("one", chosen), Map.of()).areSound()).isTrue();
        assertThat(form.check(Map.of("one", "R999"), Map.of()).problems().get(0).message())
                .contains("没有这个选项：「R999」");
    }

    /** A source of options alone. */
    private interface Source extends FieldSource {
        @Override
        default List<Option> options(String list, Collection<String> values) {
            return List.of();
        }

        @Override
        default String whenEmpty(String list) {
            return "无";
        }

        @Override
        default Object initial(String word) {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'textfield','key':'a'}",
                "{'type':'textfield','key':'a','properties':{}}",
                "{'type':'textfield','key':'a','properties':{'note':'x','options':'','default':' '}}",
                "{'type':'textfield','key':'a','properties':{'options':'rooms'}}"
            })
    void returnsTheVerySameTextWithoutLiveParts(String component) {
        String json = json(component);
        assertThat(Form.fill(json, TODAY, Map.of())).isSameAs(json);
    }

    @Test
    void namesTheFieldOfAnUnknownName() {
        assertThatThrownBy(() -> fill("{'type':'select','key':'where','properties':{'options':'planets'}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("字段「where」：没有名为「planets」的列表");
        assertThatThrownBy(() -> fill("{'type':'textfield','key':'who','properties':{'default':'nobody'}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("字段「who」：没有名为「nobody」的默认值");
    }

    @Test
    void refusesWhatIsNoForm() {
        assertThatThrownBy(() -> Form.fill("{\"properties\":{}}", TODAY, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("不是表单");
    }

    @Test
    void requiresAFieldThatMayBeEmptyWhereverItStands() {
        String form = json(
                "{\"type\":\"group\",\"id\":\"g\",\"components\":[{\"type\":\"textarea\",\"id\":\"f\",\"key\":\"comment\",\"label\":\"意见\"}]}");

        assertThat(Form.parse(form).check(Map.of(), Map.of()).areSound()).isTrue();
        assertThat(Form.parse(Form.requiring(form, "comment"))
                        .check(Map.of(), Map.of())
                        .areSound())
                .isFalse();
        assertThat(Form.requiring(form, "remark")).isSameAs(form);
    }
}
