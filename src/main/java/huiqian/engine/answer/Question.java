package huiqian.engine.answer;

import com.fasterxml.jackson.databind.JsonNode;
import huiqian.page.Expected;
import huiqian.shared.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A question to the engine as it was written in a body, where the engine stumbles over what it takes for granted. */
record Question(JsonNode written) {

    private static final Set<String> WITHOUT_OPERATOR = Set.of("sorting", "orQueries");
    private static final Set<String> ORDERS = Set.of("asc", "desc");

    /** @throws BadQuestion about what the engine would stumble over */
    void insistOnSense(Predicate<String> isSortKey) {
        if (!written.isObject()) throw new BadQuestion("请求内容应为 JSON 对象");
        insist("", written, isSortKey);
    }

    private static void insist(String path, JsonNode question, Predicate<String> isSortKey) {
        question.properties().forEach(field -> {
            String here = path + field.getKey();
            for (int i = 0; field.getValue().isArray() && i < field.getValue().size(); i++) {
                JsonNode item = field.getValue().get(i);
                String there = "%s[%d]".formatted(here, i);
                if (item.isNull()) throw new BadQuestion("请求内容中「%s」是空的（null）".formatted(there));
                if (!item.isObject()) continue;
                if (field.getKey().equals("sorting")) insistOnSorting(there, item, isSortKey);
                else if (field.getKey().equals("orQueries")) insist(there + ".", item, isSortKey);
                else insistOnOperator(there, item);
            }
        });
    }

    private static void insistOnSorting(String path, JsonNode sorting, Predicate<String> isSortKey) {
        JsonNode by = sorting.path("sortBy");
        JsonNode order = sorting.path("sortOrder");
        if (isNothing(by) && isNothing(order)) return;
        if (isNothing(by) || isNothing(order))
            throw new BadQuestion("「%s」的排序不完整：sortBy 和 sortOrder 要一起给出".formatted(path));
        if (!ORDERS.contains(order.asText())) throw wrong(path + ".sortOrder", order, Expected.as("ASC"));
        // Sorting by variables names one, and is not on the engine's list of keys.
        boolean ofVariable = sorting.path("parameters").isObject();
        if (!ofVariable && !isSortKey.test(by.asText())) throw wrong(path + ".sortBy", by, "，这里不能按它排序");
    }

    /** Values are compared with variables and dates, and the engine takes for granted that somebody says how. */
    private static void insistOnOperator(String path, JsonNode condition) {
        if (isNothing(condition.path("operator")))
            throw new BadQuestion("请求内容中「%s」没有给出比较方式 operator，如 eq".formatted(path));
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static BadQuestion wrong(String path, JsonNode value, String rather) {
        return new BadQuestion("请求内容中「%s」的值「%s」无效%s".formatted(path, Quotation.brief(value.asText()), rather));
    }

    /** Lists without anything in them, and with an empty text. */
    List<String> blanks() {
        List<String> found = new ArrayList<>();
        collect("", written, found);
        return found;
    }

    private static void collect(String path, JsonNode node, List<String> found) {
        node.properties().forEach(field -> {
            String here = path + field.getKey();
            JsonNode value = field.getValue();
            if (value.isArray() && value.isEmpty()) found.add(here);
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                String there = "%s[%d]".formatted(here, i);
                if (value.get(i).isTextual() && value.get(i).asText().isBlank()) found.add(there);
                collect(there + ".", value.get(i), found);
            }
        });
    }
}
