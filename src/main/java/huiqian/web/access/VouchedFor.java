package huiqian.web.access;

import huiqian.member.Roster;
import huiqian.shared.Noteworthy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Somebody an identity provider vouches for (OpenID Connect Core 1.0): one of its claims names the account on the roster. */
@Component
class VouchedFor extends OidcUserService {

    private final Roster roster;
    private final ApplicationEventPublisher events;
    private final String claim;

    VouchedFor(
            Roster roster,
            ApplicationEventPublisher events,
            @Value("${huiqian.oidc.member-claim:preferred_username}") String claim) {
        this.roster = roster;
        this.events = events;
        this.claim = claim;
    }

    /** @throws OAuth2AuthenticationException with a message for people to read, if nobody in office has that account */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser known = super.loadUser(request);
        String account = known.getClaimAsString(claim);
        if (account == null || account.isBlank()) throw refused("", "登录失败：统一身份认证没有给出账号");
        String listed = roster.accountOf(account.strip())
                .filter(one -> !roster.groupsOf(one).isEmpty())
                .orElseThrow(() -> refused(account, "登录失败：名册中没有在任的「%s」，请联系管理员".formatted(account)));
        return new Listed(known, claim, listed);
    }

    /** Goes by the account as the roster spells it: some providers know small letters only. */
    private static class Listed extends DefaultOidcUser {

        private final String account;

        Listed(OidcUser known, String claim, String account) {
            super(LoginState.of(false), known.getIdToken(), known.getUserInfo(), claim);
            this.account = account;
        }

        @Override
        public String getName() {
            return account;
        }
    }

    private OAuth2AuthenticationException refused(String account, String message) {
        events.publishEvent(new Noteworthy(Noteworthy.Kind.SIGN_IN_REFUSED, null, account, message));
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied"), message);
    }
}
