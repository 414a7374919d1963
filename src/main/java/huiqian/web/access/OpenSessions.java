package huiqian.web.access;

import huiqian.member.Credentials;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.stereotype.Component;

/** The sessions people have open, so that a new password can end them. */
@Component
class OpenSessions {

    private final SessionRegistry sessions;

    OpenSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void on(Credentials.Replaced replaced) {
        sessions.getAllPrincipals().stream()
                .filter(principal -> replaced.people().contains(name(principal)))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }

    private static String name(Object principal) {
        return principal instanceof AuthenticatedPrincipal known ? known.getName() : principal.toString();
    }

    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        SessionRegistry sessions() {
            return new SessionRegistryImpl();
        }

        /** Tells the registry which have ended. */
        @Bean
        HttpSessionEventPublisher sessionEnds() {
            return new HttpSessionEventPublisher();
        }
    }
}
