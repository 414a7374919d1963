package huiqian.engine.doors;

import static org.assertj.core.api.Assertions.assertThat;

import huiqian.engine.doors.Route.Who;
import huiqian.web.EngineResources;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTests {

    private static final List<String> ROOTS = List.of(
            "/engine-rest",
            "/engine-rest/engine/default",
            "/camunda/api/engine/engine/default",
            "/camunda/api/cockpit/plugin/base/default");

    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE");

    private static final List<String> OTHERS = List.of(
            "/engine-rest",
            "/camunda/api/admin/setup/default/user/create",
            "/camunda/api/admin/auth/user/default/login/cockpit",
            "/camunda/api/admin/auth/user/default",
            "/camunda/api/cockpit/other",
            "/api/requests/QJ-2026-0001",
            "/api/tasks/x/complete",
            "/api/requests/QJ-2026-0001/attachments",
            "/requests/QJ-2026-0001",
            "/requests/QJ-2026-0001/attachments",
            "/inbox",
            "/office/archive",
            "/records/QJ-2026-0001-approval.pdf");

    @Test
    void hasNoRowThatNothingEverReaches() {
        Set<Route> reached = new HashSet<>();
        paths().forEach(path ->
                METHODS.forEach(method -> Routes.of(method, path).ifPresent(reached::add)));

        assertThat(reached).containsExactlyInAnyOrderElementsOf(Routes.ROWS);
    }

    private static Stream<String> paths() {
        Stream<String> engine = EngineResources.all().stream()
                .map(resource -> resource.path((under, parameter) -> "x"))
                .flatMap(path -> ROOTS.stream().map(root -> root + path));
        return Stream.concat(engine, OTHERS.stream());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api", "/camunda/api/unheard/of", "/camunda/api/engines", "/engine-restless/task"})
    void leavesToNobodyWhatHasNoRow(String path) {
        assertThat(METHODS)
                .allSatisfy(method -> assertThat(Routes.of(method, path)).isEmpty());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /engine-rest/task/x/comment, EVERYONE, true",
        "GET, /engine-rest/engine/default/history/variable-instance, EVERYONE, true",
        "POST, /camunda/api/engine/engine/default/task/count, EVERYONE, true",
        "POST, /engine-rest/filter/x/list, EVERYONE, true",
        "GET, /camunda/api/engine/engine/, EVERYONE, false",
        "GET, /engine-rest/process-definition/x/xml, EVERYONE, false",
        "GET, /engine-rest/user/chair/profile, EVERYONE, false",
        "POST, /engine-rest/task/x/submit-form, EVERYONE, false",
        "POST, /engine-rest/task/x/resolve, ADMINS, false",
        "POST, /engine-rest/authorization/create, ADMINS, false",
        "PUT, /engine-rest/task/x, ADMINS, false",
        "GET, /engine-rest/version, ADMINS, false",
        "GET, /camunda/api/cockpit/plugin/base/default/process-instance, ADMINS, true",
        "GET, /engine-rest/optimize/process-instance/completed, NOBODY, false",
        "POST, /camunda/api/engine/engine/default/external-task/fetchAndLock, NOBODY, false",
        "POST, /engine-rest/external-task/fetchAndLock, ADMINS, true",
        "GET, /api/requests/QJ-2026-0001, EVERYONE, true"
    })
    void saysWhoMayAndWhetherCasesAreShown(String method, String path, Who who, boolean cases) {
        Route route = Routes.of(method, path).orElseThrow();

        assertThat(route.who()).isEqualTo(who);
        assertThat(route.showsCases()).isEqualTo(cases);
    }
}
