package huiqian.engine.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an HTTP request that is shown cases asks for, and which cases it names. */
final class CaseQuestion {

    private static final Pattern ID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Z]{1,8}-[0-9]{4}-[0-9]{4,9}");
    private static final Pattern PAGING = Pattern.compile("&?(?:firstResult|maxResults|sortBy|sortOrder|_)=[^&]*");
    private static final int MOST_IDS = 20;

    private CaseQuestion() {}

    /** The question as it is told from others: what is asked for and how, but not which page of it. */
    static String question(HttpServletRequest request, String body) {
        return address(request) + "?"
                + PAGING.matcher(Objects.toString(request.getQueryString(), "")).replaceAll("") + body;
    }

    /** Method and path, without what was asked for by value. */
    static String address(HttpServletRequest request) {
        return request.getMethod() + " " + Routes.path(request);
    }

    /** Everything in path, query and body that may name a case. */
    static List<String> ids(HttpServletRequest request, String body) {
        String query = URLDecoder.decode(Objects.toString(request.getQueryString(), ""), StandardCharsets.UTF_8);
        return Stream.of(Routes.path(request), query, body)
                .flatMap(text -> ID.matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_IDS)
                .toList();
    }
}
