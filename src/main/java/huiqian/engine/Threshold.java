package huiqian.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns people who are not admins away from what {@link Doors} would refuse them, before the engine's REST stumbles over a body it did not
 * expect. Forms, claims and queries go on inside.
 */
class Threshold extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern ENGINE = Pattern.compile("^/engine/[^/]+(?=/)");
    private static final Pattern OPEN = Pattern.compile("/(task|process-definition)/.+/"
            + "(submit-form|start|complete|claim|unclaim|assignee)/?"
            + "|/filter/[^/]+/(list|singleResult|count)/?"
            + "|/(history/)?[a-z-]+(/count)?/?");

    private final IdentityService identity;

    Threshold(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Authentication person = identity.getCurrentAuthentication();
        return READING.contains(request.getMethod()) || person == null || Who.isAdmin(person) || isOpen(request);
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path =
                ENGINE.matcher(Objects.toString(request.getPathInfo(), "")).replaceFirst("");
        return request.getMethod().equals("POST") && OPEN.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RefusedRequest.answer(response, Doors.shut());
    }
}
