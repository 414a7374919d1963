package huiqian.flow.gate.forms;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.shared.Asked;
import huiqian.shared.Asked.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The fields that a noun reads are asked for, and so that their answers can be read and kept.
 *
 * @param reader who reads them, as people call it
 * @param forms those in which they may be asked for
 */
public record WordFields(String reader, List<FormFile> forms, Consumer<String> remarks) {

    private static final Map<Answer, Set<String>> TYPES = Map.of(
            Answer.TEXT, Set.of("textfield", "textarea", "select", "radio"),
            Answer.NUMBER, Set.of("number"),
            Answer.FLAG, Set.of("checkbox"),
            Answer.DAY, Set.of("datetime"),
            Answer.MOMENT, Set.of("datetime"));

    private static final Map<Answer, String> NAMES = Map.of(
            Answer.TEXT, "文字或单选（Text field、Text area、Select、Radio group）",
            Answer.NUMBER, "数字（Number）",
            Answer.FLAG, "勾选框（Checkbox）",
            Answer.DAY, "日期（Date time，Subtype 选 Date）",
            Answer.MOMENT, "日期时间（Date time，Subtype 选 Date & Time）");

    /** Whether some form asks for the field, as it must be asked. */
    public void check(Asked asked) {
        List<FormFile> asking = forms.stream()
                .filter(form ->
                        form.field(asked.value()).filter(FormFile::isWritable).isPresent())
                .toList();
        if (asking.isEmpty())
            remarks.accept(reader + " 要读取字段 " + asked.value() + "，表单里没有填写它的地方，请加上 key 为 " + asked.value() + " 的字段，类型为"
                    + NAMES.get(asked.as()));
        asking.forEach(form -> check(asked, form, form.field(asked.value()).orElseThrow()));
    }

    private void check(Asked asked, FormFile form, JsonNode field) {
        String named = reader + " 要读取的字段「" + FormFile.label(field) + "」（" + asked.value() + "）";
        if (FormFile.isComputed(field)) return;
        if (!fits(asked.as(), field)) remarks.accept(named + "须是" + NAMES.get(asked.as()));
        else checkSize(asked, field, named);
        if (asked.needed() && !(FormFile.isRequired(field) && form.alwaysShows(asked.value())))
            remarks.accept(named + "须设为必填（Required），并且始终显示");
    }

    private static boolean fits(Answer answer, JsonNode field) {
        String subtype = field.path("subtype").asText("date");
        return TYPES.get(answer).contains(field.path("type").asText())
                && (answer != Answer.MOMENT || subtype.equals("datetime"))
                && (answer != Answer.DAY || !subtype.equals("time"));
    }

    private void checkSize(Asked asked, JsonNode field, String named) {
        if (asked.most() == 0) return;
        if (asked.as() == Answer.NUMBER) {
            JsonNode most = field.path("validate").path("max");
            if (most.isNumber() && most.asDouble() > asked.most())
                remarks.accept(named + "最多存得下 " + asked.most() + "，请把最大值（Maximum）改小");
        } else if (longest(field) > asked.most())
            remarks.accept(named + "最多存得下 " + asked.most() + " 个字符，请把最大长度或选项的值改短");
    }

    private static long longest(JsonNode field) {
        long longest = field.path("validate").path("maxLength").asLong();
        for (String value : FormFile.values(field)) longest = Math.max(longest, value.length());
        return longest;
    }
}
