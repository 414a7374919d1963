package huiqian.page;

import java.util.Map;

/** How values are to be written. */
public final class Expected {

    private static final String A_WHOLE_NUMBER = "，应为整数";
    private static final String A_NUMBER = "，应为数字";
    private static final String A_LIST = "，应为列表";

    /** By the last word of a type's name, in any case. */
    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("int", A_WHOLE_NUMBER),
            Map.entry("Integer", A_WHOLE_NUMBER),
            Map.entry("long", A_WHOLE_NUMBER),
            Map.entry("Long", A_WHOLE_NUMBER),
            Map.entry("double", A_NUMBER),
            Map.entry("Double", A_NUMBER),
            Map.entry("boolean", "，应为 true 或 false"),
            Map.entry("Boolean", "，应为 true 或 false"),
            Map.entry("Date", "，应为日期，如 2026-12-01T08:00:00.000+0800"),
            Map.entry("String", "，应为文字"),
            Map.entry("String[]", A_LIST),
            Map.entry("List", A_LIST),
            Map.entry("ArrayList", A_LIST),
            Map.entry("Set", A_LIST),
            Map.entry("HashSet", A_LIST),
            Map.entry("PeriodUnit", "，应为 month 或 quarter"),
            Map.entry("ASC", "，应为 asc 或 desc"));

    private Expected() {}

    /** What a value should have been, to follow the word that it is not; nothing where there is nothing to say. */
    public static String as(String type) {
        return type == null ? "" : BY_TYPE.getOrDefault(type.replaceAll(".*\\.|;", ""), "");
    }
}
