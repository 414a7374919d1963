package huiqian.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import huiqian.shared.Noteworthy;
import huiqian.shared.Noteworthy.Kind;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Notes who came and went. */
@Component
class AccessLog {

    /** A program that signs in with every request is noted once for this long. */
    private static final Duration SAME_VISIT = Duration.ofHours(1);

    private final ApplicationEventPublisher events;
    private final Cache<String, Boolean> visits = Caffeine.newBuilder()
            .expireAfterWrite(SAME_VISIT)
            .maximumSize(10_000)
            .build();

    AccessLog(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent login) {
        note(Kind.SIGNED_IN, login.getAuthentication(), "网页登录");
    }

    @EventListener
    void on(AuthenticationSuccessEvent login) {
        Authentication person = login.getAuthentication();
        if (isProgram() && visits.asMap().putIfAbsent(person.getName() + "@" + client(person), true) == null)
            note(Kind.SIGNED_IN, person, "接口登录（同一来源一小时内只记一次）");
    }

    @EventListener
    void on(LogoutSuccessEvent logout) {
        note(Kind.SIGNED_OUT, logout.getAuthentication(), null);
    }

    private void note(Kind kind, Authentication person, String detail) {
        events.publishEvent(new Noteworthy(kind, person.getName(), person.getName(), detail));
    }

    /** Programs send their password with the request; the login page's follows in the body. */
    private static boolean isProgram() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getRequest().getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static String client(Authentication person) {
        return person.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
