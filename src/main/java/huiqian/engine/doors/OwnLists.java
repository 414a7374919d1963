package huiqian.engine.doors;

import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.identity.SharedFilters;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Tasklist's lists that show people only what waits for themselves, 我的待办 and 我认领的: to open them, as the start page does, is no look into
 * anybody's case. Whatever a question adds to a filter narrows it, and nobody but the platform can make a filter with an expression.
 */
@Component
class OwnLists {

    private static final Pattern ANSWER = Pattern.compile(".*/filter/([^/]+)/(?:list|count)");

    private final Platform platform;

    OwnLists(Platform platform) {
        this.platform = platform;
    }

    /** Whether a request to the address is answered out of one of them. */
    boolean answer(String address) {
        Matcher asked = ANSWER.matcher(address);
        return asked.matches() && platform.run(() -> isOwn(asked.group(1)));
    }

    /** Of what a question joins by or, each part has to hold. */
    private static boolean isOwn(String id) {
        return EngineRows.filter(id)
                .map(filter -> QueryLimits.parts(filter.getQuery()))
                .filter(parts -> parts.anyMatch(OwnLists::isAboutWhoeverAsks))
                .isPresent();
    }

    private static boolean isAboutWhoeverAsks(Object part) {
        Collection<String> expressions = QueryLimits.expressions(part);
        return !expressions.isEmpty() && expressions.stream().allMatch(SharedFilters.ME::equals);
    }
}
