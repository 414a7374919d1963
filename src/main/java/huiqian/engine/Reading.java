package huiqian.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What in an HTTP request tells that cases are read, and which. */
final class Reading {

    private static final String ENGINE = "^/(?:engine-rest|camunda/api/engine)(?:/engine/[^/]+)?";
    private static final Pattern OF_CASES = Pattern.compile(ENGINE
            + "/(?:history/)?(?:task|process-instance|execution|variable-instance|activity-instance|detail|user-operation"
            + "|identity-link-log|incident|event-subscription|external-task|decision-instance)(?:/.*)?$"
            + "|" + ENGINE + "/filter/[^/]+/(?:list|singleResult|count)$"
            + "|^/camunda/api/cockpit/plugin/[^/]+/[^/]+/(?:process-instance|incident)(?:/.*)?$"
            + "|^/api/(?:requests|tasks)/[^/]+.*$|^/records/.*$");
    private static final Pattern ID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Z]{1,8}-[0-9]{4}-[0-9]{4,9}");
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
        boolean asks = request.getMethod().equals("GET") || request.getMethod().equals("POST");
        return asks && OF_CASES.matcher(path(request)).matches();
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
