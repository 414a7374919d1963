package huiqian.engine.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What in an HTTP request tells that cases are read, and which. */
final class Reading {

    private static final Pattern ENGINE =
            Pattern.compile("^(?:/engine-rest|/camunda/api/engine)(?:/engine/[^/]+)?/(.*)$"
                    + "|^/camunda/api/cockpit/plugin/[^/]+/[^/]+/(.*)$");
    private static final Pattern OURS = Pattern.compile("^/api/(?:requests|tasks)/[^/]+.*$|^/records/.*$");

    /** Models, people and settings; all else behind the engine's doors may show cases. */
    private static final Pattern NOT_OF_CASES = Pattern.compile(
            "engine|(?:authorization/check|case-definition|decision-definition"
                    + "|decision-requirements-definition|deployment|group|identity|job-definition|metrics|migration|process-definition"
                    + "|schema|telemetry|tenant|user|version)(?:/.*)?|filter(?:/count|/create|/[^/]+)?|(?:condition|message|signal)");

    /** What a POST does rather than asks. */
    private static final Pattern DEED =
            Pattern.compile(".*/(?:[a-z-]*async|assignee|bpmn[A-Z][a-z]+|claim|complete|create|delegate"
                    + "|delete|evaluate|execute[A-Za-z]*|job-retries.*|modification|recalculate|resolve|retries|set-removal-time|start"
                    + "|submit-form|unclaim)/?");

    private static final Pattern ID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Z]{1,8}-[0-9]{4}-[0-9]{4,9}");
    private static final Pattern PAGING = Pattern.compile("&?(?:firstResult|maxResults|sortBy|sortOrder|_)=[^&]*");
    private static final int MOST_IDS = 20;

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("/records/", "文件");
        WORDS.put("comment", "意见");
        WORDS.put("attachment", "附件");
        WORDS.put("variable", "填写内容");
        WORDS.put("/detail", "变更明细");
        WORDS.put("user-operation", "操作日志");
        WORDS.put("/history/", "办理历史");
        WORDS.put("task", "任务");
        WORDS.put("filter", "任务");
    }

    private Reading() {}

    static boolean isOfCases(HttpServletRequest request) {
        String path = path(request);
        boolean asks = request.getMethod().equals("GET")
                || request.getMethod().equals("POST") && !DEED.matcher(path).matches();
        return asks && (OURS.matcher(path).matches() || isOfCases(path));
    }

    private static boolean isOfCases(String path) {
        Matcher engine = ENGINE.matcher(path);
        if (!engine.matches()) return false;
        String asked = engine.group(1) == null ? engine.group(2) : engine.group(1);
        return !asked.isEmpty() && !NOT_OF_CASES.matcher(asked).matches();
    }

    /** The question as it is told from others: what is asked for and how, but not which page of it. */
    static String question(HttpServletRequest request, String body) {
        return address(request) + "?"
                + PAGING.matcher(Objects.toString(request.getQueryString(), "")).replaceAll("") + body;
    }

    /** Method and path, without what was asked for by value. */
    static String address(HttpServletRequest request) {
        return request.getMethod() + " " + path(request);
    }

    static String what(String address) {
        return WORDS.keySet().stream()
                .filter(address::contains)
                .findFirst()
                .map(WORDS::get)
                .orElse("申请");
    }

    /** Everything in path, query and body that may name a case. */
    static List<String> ids(HttpServletRequest request, String body) {
        String query = URLDecoder.decode(Objects.toString(request.getQueryString(), ""), StandardCharsets.UTF_8);
        return Stream.of(path(request), query, body)
                .flatMap(text -> ID.matcher(text).results())
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_IDS)
                .toList();
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }
}
