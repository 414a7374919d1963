package huiqian.web.outage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 while the database is away: at once to those who come then, and instead of a failure to those who were on the way when it went. What
 * the answer looks like is for the page of errors to say.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class WhileAway extends OncePerRequestFilter {

    static final String WORDS = "系统暂时连不上数据库，请过一会儿再试；刚提交过内容的，请先刷新看看是否已经保存";

    private static final String SOON = "5";
    private static final Pattern WITHOUT_DATABASE = Pattern.compile("/(actuator/health|assets)/.*");

    private final DatabaseProbe probe;

    WhileAway(DatabaseProbe probe) {
        this.probe = probe;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return WITHOUT_DATABASE.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (probe.isAway()) {
            turnAway(response);
            return;
        }
        try {
            chain.doFilter(request, new Failing(response));
        } catch (ServletException | IOException | RuntimeException failure) {
            if (response.isCommitted() || !probe.isAwayNow()) throw failure;
            turnAway(response);
        }
    }

    private static void turnAway(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, WORDS);
    }

    /** Asks for the database before a failure is answered; what is written after it was turned away, nobody sees. */
    private final class Failing extends HttpServletResponseWrapper {

        private boolean turnedAway;

        Failing(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            try {
                if (!isTurnedAway(status)) super.setStatus(status);
            } catch (IOException gone) {
                super.setStatus(status);
            }
        }

        @Override
        public void sendError(int status) throws IOException {
            if (!isTurnedAway(status)) super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            if (!isTurnedAway(status)) super.sendError(status, message);
        }

        private boolean isTurnedAway(int status) throws IOException {
            if (turnedAway) return true;
            if (status != SC_INTERNAL_SERVER_ERROR || isCommitted() || !probe.isAwayNow()) return false;
            turnedAway = true;
            turnAway((HttpServletResponse) getResponse());
            return true;
        }
    }
}
