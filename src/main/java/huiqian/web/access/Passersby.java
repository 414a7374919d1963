package huiqian.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of people who have not signed in, as on the way to an identity provider and back: few, and short ones, however many are asked
 * for. Whoever signs in keeps theirs.
 */
@Component
class Passersby implements HttpSessionListener, HttpSessionAttributeListener {

    static final int MOST = 1000;
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Cache<HttpSession, Boolean> sessions = Caffeine.newBuilder()
            .maximumSize(MOST)
            .executor(Runnable::run)
            .removalListener(this::removed)
            .build();

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        created.getSession().setMaxInactiveInterval((int) PATIENCE.toSeconds());
        sessions.put(created.getSession(), true);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        sessions.invalidate(destroyed.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent attribute) {
        if (!attribute.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)) return;
        HttpSession session = attribute.getSession();
        sessions.invalidate(session);
        session.setMaxInactiveInterval(session.getServletContext().getSessionTimeout() * 60);
    }

    private void removed(HttpSession session, Boolean stranger, RemovalCause cause) {
        if (cause == RemovalCause.SIZE) end(session);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // by itself, meanwhile
        }
    }
}
