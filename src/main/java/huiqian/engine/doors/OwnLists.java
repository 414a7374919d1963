package huiqian.engine.doors;

import huiqian.engine.EngineRows;
import huiqian.engine.Platform;
import huiqian.engine.identity.SharedFilters;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The lists that show people only what waits for themselves, Tasklist's 我的待办 and 我认领的 and our inbox: to open them, as the start page does, is no look into
 * anybody's case. Whatever a question adds to a filter narrows it, and nobody but the platform can make a filter with an expression.
 */
@Component
class OwnLists {

    /** Our own page of what waits for whoever looks. */
    private static final String INBOX = "GET /inbox";

    private static final Pattern ANSWER = Pattern.compile(".*/filter/([^/]+)/(?:list|count)");

    private final Platform platform;

    OwnLists(Platform platform) {
        this.platform = platform;
    }

    /** Whether a request to the address is answered out of one of them. */
    boolean answer(String address) {
        if (address.equals(INBOX)) return true;
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
