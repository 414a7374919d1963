package huiqian.page.register;

import huiqian.form.Field;
import huiqian.page.Paging;
import huiqian.page.register.Column.Trait;
import huiqian.shared.Refusal;
import huiqian.shared.Signs;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which rows somebody wants to see, in which order, as the address says it.
 *
 * @param words contained in one of the columns that are searched
 * @param sort the column's key; null for the register's own order
 * @param retired whether retired rows are shown as well
 * @param filters column to value
 */
record Wanted(String words, String sort, boolean descending, boolean retired, int page, Map<String, String> filters) {

    private static final int LONGEST = 100;
    private static final String FILTER = "is.";
    private static final int FARTHEST = 10_000_000;

    /** @throws Refusal for a column that is not there, or not for them */
    static Wanted of(Visit<?> visit, Map<String, String> asked) {
        String words = Signs.trimmed(asked.getOrDefault("q", ""));
        String sort = asked.getOrDefault("sort", "");
        if (!sort.isEmpty()) insistOn(visit, sort);
        Map<String, String> filters = new LinkedHashMap<>();
        asked.forEach((name, value) -> {
            if (name.startsWith(FILTER) && !value.isEmpty()) filters.put(name.substring(FILTER.length()), value);
        });
        filters.forEach((key, value) -> insistOnFilter(visit, insistOn(visit, key), value));
        return new Wanted(
                words.length() > LONGEST ? words.substring(0, LONGEST) : words,
                sort.isEmpty() ? null : sort,
                asked.containsKey("desc"),
                visit.insider() && asked.containsKey("all"),
                page(asked.getOrDefault("page", "0")),
                filters);
    }

    /** What is neither among the column's options nor a yes or no, the query finds out. */
    private static void insistOnFilter(Visit<?> visit, Column column, String value) {
        if (!column.is(Trait.FILTERED)) throw Refusal.invalid("不能按「%s」筛选".formatted(column.key()));
        Field field = visit.book().field(column);
        if (field == null || field.options().isEmpty()) return;
        if (field.options().stream().noneMatch(option -> option.value().equals(value))) throw Narrowing.unknown(value);
    }

    private static Column insistOn(Visit<?> visit, String key) {
        return visit.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("没有「%s」这一列".formatted(key)));
    }

    private static int page(String number) {
        try {
            return Paging.within(Integer.parseInt(number), FARTHEST);
        } catch (NumberFormatException none) {
            throw Refusal.invalid("参数「page」应为页码，您填写的是「%s」".formatted(number));
        }
    }

    boolean isNarrowed() {
        return !words.isEmpty() || !filters.isEmpty();
    }

    /** Everything about it but the page, as the address says it. */
    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (!words.isEmpty()) address.put("q", words);
        if (sort != null) address.put("sort", sort);
        if (descending) address.put("desc", "");
        if (retired) address.put("all", "");
        filters.forEach((key, value) -> address.put(FILTER + key, value));
        return address;
    }
}
