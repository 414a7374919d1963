package huiqian.engine.doors;

import huiqian.shared.Refusal;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.DirectFieldAccessor;

/** What people may ask of the engine at once, and with which words: no expressions, and no more than it can answer in one go. */
final class QueryLimits {

    /** As many as Cockpit asks for at most. */
    static final int MOST = 2000;

    private static final Set<String> LISTS = Set.of("LIST", "LIST_PAGE");

    private QueryLimits() {}

    /** Makes a question answerable. @throws Refusal if it cannot be */
    static void permit(Command<?> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            insistOnPlainWords(query);
            limit(query);
        } else if (command instanceof AbstractExecuteFilterCmd || command instanceof SaveFilterCmd) {
            DirectFieldAccessor fields = new DirectFieldAccessor(command);
            if (command instanceof SaveFilterCmd) insistOnPlainWords(fields.getPropertyValue("filter.query"));
            else insistOnPlainWords(fields.getPropertyValue("extendingQuery"));
            if (fields.isReadableProperty("maxResults")) limit((int) fields.getPropertyValue("maxResults"));
        }
    }

    /** The answer, unless there was more to it than can be given. */
    static <T> T whole(Command<?> command, T answer) {
        boolean asked = command instanceof AbstractQuery || command instanceof AbstractExecuteFilterCmd;
        if (asked && answer instanceof List<?> list && list.size() > MOST) throw tooMany();
        return answer;
    }

    private static void insistOnPlainWords(Object asked) {
        if (!(asked instanceof AbstractQuery<?, ?> query)) return;
        DirectFieldAccessor fields = new DirectFieldAccessor(query);
        boolean expressive = !query.getExpressions().isEmpty();
        if (fields.isReadableProperty("queries"))
            for (Object part : (List<?>) fields.getPropertyValue("queries"))
                expressive |= part instanceof AbstractQuery<?, ?> or
                        && !or.getExpressions().isEmpty();
        if (expressive) throw Refusal.invalid("查询和过滤器中不能使用表达式（Expression），平台自带的过滤器除外");
    }

    private static void limit(AbstractQuery<?, ?> query) {
        DirectFieldAccessor fields = new DirectFieldAccessor(query);
        if (!LISTS.contains(String.valueOf(fields.getPropertyValue("resultType")))) return;
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
