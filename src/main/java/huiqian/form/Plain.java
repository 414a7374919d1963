package huiqian.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values as conditions may see them: plain ones as they are, anything else as nothing. */
final class Plain {

    /** Of how many elements a list may be: conditions go through it. */
    static final int LONGEST_LIST = 300;

    private Plain() {}

    static Map<String, Object> all(Map<String, Object> values) {
        Map<String, Object> plain = new HashMap<>();
        values.forEach((key, value) -> plain.put(key, value(value)));
        return plain;
    }

    static Object value(Object value) {
        if (value instanceof Boolean) return value;
        if (value instanceof String text) return text.length() <= TextKind.MOST ? text : null;
        if (value instanceof List<?> list) return list(list);
        return Numbers.of(value);
    }

    private static List<Object> list(List<?> list) {
        // Lists of lists hold nothing a field could; an element that is no plain value leaves no list at all.
        if (list.size() > LONGEST_LIST) return null;
        boolean plain = list.stream().allMatch(each -> !(each instanceof List) && value(each) != null);
        return plain ? list.stream().map(Plain::value).toList() : null;
    }
}
