package huiqian.form;

import static huiqian.form.Forms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTests {

    private static final String APPLY =
            """
            {"id":"leave-request-apply","title":"请假申请","type":"default","schemaVersion":16,"components":[
              {"type":"text","text":"# 请假"},
              {"type":"select","key":"occasion","label":"事由类别","values":[{"label":"会议","value":"meeting"},{"label":"值班","value":"duty"}],
               "properties":{"options":"occasions","note":"一"}},
              {"type":"group","label":"时间","components":[
                {"type":"datetime","key":"startsAt","subtype":"datetime","dateLabel":"开始时间","timeLabel":"几点"},
                {"type":"group","components":[{"type":"checkbox","key":"retroactive","label":"事后补假"}]},
                {"type":"separator"}]},
              {"type":"expression","key":"days","expression":"=1"},
              {"type":"textarea","key":"reason","label":"请假原因","readonly":true},
              {"type":"textfield","key":"contact","label":"联系人","disabled":true},
              {"type":"button","action":"submit","label":"提交"}]}
            """;

    private final Form form = Form.parse(APPLY);

    @Test
    void knowsItsNameAndItsFieldsInDocumentOrder() {
        assertThat(form.id()).isEqualTo("leave-request-apply");
        assertThat(form.title()).isEqualTo("请假申请");
        assertThat(form.fields())
                .extracting(Field::key)
                .containsExactly("occasion", "startsAt", "retroactive", "days", "reason", "contact");
        assertThat(form.fields())
                .extracting(Field::type)
                .containsExactly("select", "datetime", "checkbox", "expression", "textarea", "textfield");
    }

    @Test
    void hasNoTitleWhereNoneIsGiven() {
        assertThat(form().title()).isEmpty();
    }

    @Test
    void findsAFieldByItsKey() {
        assertThat(form.field("reason")).get().extracting(Field::label).isEqualTo("请假原因");
        assertThat(form.field("days")).get().matches(Field::isComputed);
        assertThat(form.field("nothing")).isEmpty();
    }

    @Test
    void tellsAFieldsOptionsAndProperties() {
        Field occasion = form.field("occasion").orElseThrow();
        assertThat(occasion.options()).containsExactly(new Option("meeting", "会议"), new Option("duty", "值班"));
        assertThat(occasion.property("options")).contains("occasions");
        assertThat(occasion.property("note")).contains("一");
        assertThat(occasion.property("other")).isEmpty();
        assertThat(form.field("reason").orElseThrow().options()).isEmpty();
    }

    @Test
    void tellsReadOnlyFields() {
        assertThat(form.fields())
                .filteredOn(Field::isReadOnly)
                .extracting(Field::key)
                .containsExactly("reason", "contact");
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> form.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'textfield','key':'a','label':'名称'}                          | 名称",
                "{'type':'textfield','key':'a'}                                         | a",
                "{'type':'textfield','key':'a','label':'  '}                            | a",
                "{'type':'textfield','key':'a','label':'={{x}}'}                        | a",
                "{'type':'textfield','key':'a','label':'金额（{{unit}}）'}              | a",
                "{'type':'textfield','key':'a','label':'=other'}                        | a",
                "{'type':'textfield','key':'a','label':'=(((('}                         | a",
                "{'type':'number','key':'a','label':'=string join([\\u0022预\\u0022,\\u0022算\\u0022])'} | 预算",
                "{'type':'datetime','key':'a','subtype':'date','dateLabel':'日期'}      | 日期",
                "{'type':'datetime','key':'a','subtype':'time','timeLabel':'时间'}      | 时间"
            })
    void callsAFieldByItsLabel(String component, String label) {
        assertThat(form(component).fields()).extracting(Field::label).containsExactly(label);
    }

    @Test
    void asksForAVerdictWithBothItsFields() {
        String verdict = "{'type':'radio','key':'verdict','values':[{'label':'同意','value':'APPROVE'}]}";
        String comment = "{'type':'textarea','key':'comment'}";
        assertThat(form(verdict, comment).asksForVerdict()).isTrue();
        assertThat(form(verdict).asksForVerdict()).isFalse();
        assertThat(form(comment).asksForVerdict()).isFalse();
        assertThat(form("{'type':'select','key':'verdict','values':[]}", comment)
                        .asksForVerdict())
                .isFalse();
        assertThat(form(verdict, "{'type':'textfield','key':'comment'}").asksForVerdict())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "7", "\"form\"", "{}", "{\"id\":\"x\"}", "{\"id\":\"x\",\"components\":{}}"})
    void refusesJsonThatIsNoForm(String json) {
        assertThatThrownBy(() -> Form.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("不是表单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "<form/>", "{\"id\":\"x\",\"components\":[]} more"})
    void refusesTextThatIsNoJson(String json) {
        assertThatThrownBy(() -> Form.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("不是有效的 JSON");
    }

    @Test
    void refusesAFormWithoutId() {
        assertThatThrownBy(() -> Form.parse("{\"components\":[]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("表单缺少 id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'number','label':'预算'}                                       | 字段「预算」缺少 key",
                "{'type':'datetime','key':'when','subtype':'week'}                      | 字段「when」：未知的日期类型",
                "{'type':'textfield','key':'code','validate':{'pattern':'[a-'}}         | 字段「code」：格式「[a-」不是有效的正则表达式"
            })
    void refusesAFieldItCannotUnderstandAndNamesIt(String component, String message) {
        assertThatThrownBy(() -> form(component))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesTwoFieldsWithOneKey() {
        assertThatThrownBy(() -> form(
                        "{'type':'number','key':'a'}",
                        "{'type':'group','components':[{'type':'textfield','key':'a'}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("字段「a」重复");
    }

    @Test
    void leavesOutWhatIsNoInput() {
        List<Field> fields = form(
                        "{'type':'html','content':'x'}",
                        "{'type':'image'}",
                        "{'type':'table'}",
                        "{'type':'dynamiclist','path':'rows','components':[{'type':'textfield','key':'inRow'}]}",
                        "{'type':'filepicker','key':'file'}",
                        "{}")
                .fields();
        assertThat(fields).isEmpty();
    }
}
