package huiqian.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

@Component
class WebAccounts implements Accounts {

    private static final String BASIC = "Basic ";

    private final IdentityService identity;

    WebAccounts(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<String> signedIn(HttpServletRequest request) {
        String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        return credentials != null ? byPassword(credentials) : bySession(request.getSession(false));
    }

    @Override
    public boolean isOwnDoing(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) return true;
        HttpSession session = request.getSession(false);
        String token = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return session != null
                && token != null
                && token.equals(session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
    }

    private Optional<String> byPassword(String credentials) {
        if (!credentials.startsWith(BASIC)) return Optional.empty();
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(credentials.substring(BASIC.length()).trim());
            String[] pair = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            boolean right = pair.length == 2 && identity.checkPassword(pair[0], pair[1]);
            return right ? Optional.of(pair[0]) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<String> bySession(HttpSession session) {
        if (session == null) return Optional.empty();
        Authentications all = AuthenticationUtil.getAuthsFromSession(session);
        return Optional.ofNullable(all)
                .map(authentications -> authentications.getAuthenticationForProcessEngine("default"))
                .map(Authentication::getIdentityId);
    }
}
