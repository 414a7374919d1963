package huiqian.engine.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shuts what the engine's doors offer and nobody may use here, whoever asks: everybody's answers in bulk, say, for a product nobody has. */
public class ClosedDoors extends OncePerRequestFilter {

    private static final Pattern SHUT = Pattern.compile(
            ".*/api/(admin/setup|admin/auth/user/[^/]+/log(in|out)|engine/.*/external-task/fetchAndLock)(/.*)?"
                    + "|(/engine-rest|/camunda/api/engine)(/engine/[^/]+)?/+optimize(/.*)?");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SHUT.matcher(request.getServletPath() + Objects.toString(request.getPathInfo(), ""))
                .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RefusedRequest.answer(response, CommandGuard.shut());
    }
}
