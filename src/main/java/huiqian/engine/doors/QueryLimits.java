package huiqian.engine.doors;

import huiqian.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;

/** What people may ask of the engine at once, and with which words: no expressions, and no more than it can answer in one go. */
final class QueryLimits {

    /** As many as Cockpit asks for at most. */
    static final int MOST = 2000;

    private static final Set<String> LISTS = Set.of("LIST", "LIST_PAGE");

    private static final Set<String> OF_FILTERS = Set.of(
            "ExecuteFilterCountCmd",
            "ExecuteFilterListCmd",
            "ExecuteFilterListPageCmd",
            "ExecuteFilterSingleResultCmd",
            "SaveFilterCmd");

    /** A filter that is kept, and what is asked beyond one. */
    private static final List<String> WITHIN = List.of("filter.query", "extendingQuery");

    private QueryLimits() {}

    /** Makes a question answerable. @throws Refusal if it cannot be */
    static void permit(CommandRow row, Object command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            insistOnPlainWords(query);
            limit(query);
        } else if (OF_FILTERS.contains(row.command())) {
            CommandFields fields = new CommandFields(command);
            WITHIN.stream().map(fields::value).forEach(QueryLimits::insistOnPlainWords);
            if (fields.value("maxResults") instanceof Integer most) limit(most);
        }
    }

    /** The answer, unless there was more to it than can be given. */
    static <T> T whole(CommandRow row, Object command, T answer) {
        boolean asked = command instanceof AbstractQuery || OF_FILTERS.contains(row.command());
        if (asked && answer instanceof List<?> list && list.size() > MOST) throw tooMany();
        return answer;
    }

    private static void insistOnPlainWords(Object asked) {
        if (!(asked instanceof AbstractQuery<?, ?> query)) return;
        boolean expressive = Stream.concat(Stream.of(query), parts(query))
                .anyMatch(part -> !expressions(part).isEmpty());
        if (expressive) throw Refusal.invalid("查询和过滤器中不能使用表达式（Expression），平台自带的过滤器除外");
    }

    /** What a question about tasks joins by or, itself first; of other questions nothing. */
    static Stream<?> parts(Object query) {
        return new CommandFields(query).value("queries") instanceof List<?> all ? all.stream() : Stream.of();
    }

    /** What a question asks by expressions that the engine works out. */
    static Collection<String> expressions(Object query) {
        return query instanceof AbstractQuery<?, ?> one ? one.getExpressions().values() : List.of();
    }

    private static void limit(AbstractQuery<?, ?> query) {
        if (!LISTS.contains(String.valueOf(new CommandFields(query).value("resultType")))) return;
        if (query.getMaxResults() == Integer.MAX_VALUE) query.setMaxResults(MOST + 1);
        else limit(query.getMaxResults());
    }

    private static void limit(int maxResults) {
        if (maxResults > MOST && maxResults != Integer.MAX_VALUE)
            throw Refusal.invalid("一次最多查询 %d 条，您要求的是 %d 条".formatted(MOST, maxResults));
    }

    private static Refusal tooMany() {
        return Refusal.invalid("结果超过 %d 条，请缩小范围，或用 firstResult 和 maxResults 分页查询".formatted(MOST));
    }
}
