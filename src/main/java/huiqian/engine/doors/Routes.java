package huiqian.engine.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who may use which route, and which of them show cases: {@code routes.txt}, read once. */
final class Routes {

    static final List<Route> ROWS = TextTable.read("routes.txt", Route::of);

    private static final Set<String> SHOWING = Set.of("GET", "POST");

    /** What of a case a route shows, by the first word that its address has. */
    private static final Map<String, String> CALLED = new LinkedHashMap<>();

    static {
        CALLED.put("/records/", "文件");
        CALLED.put("comment", "意见");
        CALLED.put("attachment", "附件");
        CALLED.put("variable", "填写内容");
        CALLED.put("/detail", "变更明细");
        CALLED.put("user-operation", "操作日志");
        CALLED.put("/history/", "办理历史");
        CALLED.put("task", "任务");
        CALLED.put("filter", "任务");
    }

    private Routes() {}

    static boolean showsCases(HttpServletRequest request) {
        return SHOWING.contains(request.getMethod())
                && of(request).filter(Route::showsCases).isPresent();
    }

    static Optional<Route> of(HttpServletRequest request) {
        return of(request.getMethod(), path(request));
    }

    static Optional<Route> of(String method, String path) {
        return ROWS.stream().filter(route -> route.fits(method, path)).findFirst();
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    }

    /** What the audit log calls that which a route shows. */
    static String called(String address) {
        return CALLED.keySet().stream()
                .filter(address::contains)
                .findFirst()
                .map(CALLED::get)
                .orElse("申请");
    }
}
