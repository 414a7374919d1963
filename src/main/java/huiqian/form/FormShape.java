package huiqian.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether a form's JSON is built as Modeler builds it: form-js draws nothing at all of one that holds a list where it looks for an object. */
final class FormShape {

    /** What a setting has to be, if it is there. */
    private record Kind(String name, Predicate<JsonNode> fits, List<String> settings) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "一段文字",
                    JsonNode::isTextual,
                    List.of("type", "id", "key", "label", "description", "text", "content", "expression", "subtype")),
            new Kind(
                    "一组设置",
                    JsonNode::isObject,
                    List.of("layout", "validate", "properties", "conditional", "appearance")),
            new Kind("一个列表", JsonNode::isArray, List.of("components", "values")),
            new Kind("一个数字", JsonNode::isNumber, List.of("timeInterval", "decimalDigits")));

    private FormShape() {}

    /** What is built otherwise, in Chinese; empty if nothing is. */
    static Optional<String> flaw(ObjectNode form) {
        return flaws(form).findFirst();
    }

    private static Stream<String> flaws(JsonNode part) {
        Stream<String> own = KINDS.stream().flatMap(kind -> kind.settings().stream()
                .filter(setting -> part.hasNonNull(setting) && !kind.fits().test(part.get(setting)))
                .map(setting -> "%s的 %s 应是%s".formatted(named(part), setting, kind.name())));
        return Stream.concat(own, Stream.of("components", "values").flatMap(list -> within(part, list)));
    }

    private static Stream<String> within(JsonNode part, String list) {
        return StreamSupport.stream(part.path(list).spliterator(), false)
                .flatMap(item -> item.isObject()
                        ? flaws(item)
                        : Stream.of(
                                "%s的 %s 里有一项不是组件或选项，而是 %s".formatted(named(part), list, Quote.of(item.toString()))));
    }

    private static String named(JsonNode part) {
        String name = Stream.of("label", "key", "id")
                .map(part::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return name.isEmpty() ? "表单" : "「" + name + "」";
    }
}
