package huiqian.flow.outline;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.flow.model.FormFile;
import huiqian.flow.model.FormWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a field's JSON says of it, in the words of those who fill it in. */
final class FieldTraits {

    static final String READ_ONLY = "只读";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("textfield", "单行文字"),
            Map.entry("textarea", "多行文字"),
            Map.entry("number", "数字"),
            Map.entry("select", "下拉选择"),
            Map.entry("radio", "单选"),
            Map.entry("checkbox", "勾选框"),
            Map.entry("checklist", "多选"),
            Map.entry("taglist", "标签多选"),
            Map.entry("date", "日期"),
            Map.entry("time", "时刻"),
            Map.entry("datetime", "日期和时刻"),
            Map.entry("table", "表格"),
            Map.entry("expression", "自动计算"));

    private FieldTraits() {}

    static List<Aspect> of(JsonNode field) {
        JsonNode validate = field.path("validate");
        return List.of(
                Aspect.of("名称", Labels.label(field)),
                Aspect.of("类型", type(field)),
                Aspect.of("填写", filling(field)),
                Aspect.of("选项", options(field)),
                Aspect.of("字数", range(validate.path("minLength"), validate.path("maxLength"), "字")),
                Aspect.of("范围", range(validate.path("min"), validate.path("max"), "")),
                Aspect.of("小数位数", field.path("decimalDigits").asText("")),
                Aspect.of("单位", field.path("appearance").path("suffixAdorner").asText("")),
                Aspect.of("格式", format(validate)),
                Aspect.of("默认值", initial(field)),
                Aspect.of("计算", field.path("expression").asText("")),
                Aspect.of("说明", field.path("description").asText("")));
    }

    private static String type(JsonNode field) {
        String type = field.path("type").asText();
        String kind = type.equals("datetime") ? field.path("subtype").asText("date") : type;
        return TYPES.getOrDefault(kind, kind);
    }

    private static String filling(JsonNode field) {
        if (FormFile.isReadonly(field)) return READ_ONLY;
        if (field.path("readonly").isTextual())
            return "有条件只读：" + field.path("readonly").asText();
        return FormFile.isRequired(field) ? "必填" : "选填";
    }

    private static String options(JsonNode field) {
        String list = field.path("properties").path("options").asText("");
        if (!list.isEmpty()) return "名单：" + FormWords.LISTS.getOrDefault(list, list);
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("label").asText())
                .collect(Collectors.joining("、"));
    }

    private static String range(JsonNode least, JsonNode most, String unit) {
        String from = least.asText("");
        String to = most.asText("");
        if (from.isEmpty() && to.isEmpty()) return null;
        String said = from.isEmpty() ? "不超过 " + to : to.isEmpty() ? "不少于 " + from : from + " 至 " + to;
        return said + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String format(JsonNode validate) {
        String pattern = validate.path("pattern").asText("");
        return switch (validate.path("validationType").asText("")) {
            case "phone" -> "电话号码";
            case "email" -> "电子邮箱";
            default -> pattern;
        };
    }

    private static String initial(JsonNode field) {
        String word = field.path("properties").path("default").asText("");
        return word.isEmpty() ? field.path("defaultValue").asText("") : FormWords.DEFAULTS.getOrDefault(word, word);
    }
}
