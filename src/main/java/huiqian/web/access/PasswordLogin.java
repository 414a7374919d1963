package huiqian.web.access;

import huiqian.member.Credentials;
import huiqian.member.Roster;
import huiqian.shared.Noteworthy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The one check of account and password, for the login page and for HTTP Basic alike. Whoever holds no post any more is not let in. */
@Component
class PasswordLogin implements AuthenticationProvider {

    static final String WRONG = "登录失败：账号或密码不正确";
    static final String LEFT = "登录失败：您已不在任，账号已停用；如有疑问请联系管理员";

    private final Credentials credentials;
    private final Roster roster;
    private final ApplicationEventPublisher events;

    PasswordLogin(Credentials credentials, Roster roster, ApplicationEventPublisher events) {
        this.credentials = credentials;
        this.roster = roster;
        this.events = events;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        try {
            return signedIn(attempt, check(attempt));
        } catch (LoginRefused refused) {
            events.publishEvent(
                    new Noteworthy(Noteworthy.Kind.SIGN_IN_REFUSED, null, attempt.getName(), refused.getMessage()));
            throw refused;
        }
    }

    /** The account, if the password is right, the client need not wait, and the person is in office. */
    private String check(Authentication attempt) {
        String account = attempt.getName();
        if (account.isBlank()) throw new LoginRefused("登录失败：没有填写账号");
        if (!matches(account, attempt)) throw new LoginRefused(WRONG);
        if (roster.groupsOf(account).isEmpty()) throw new LoginRefused(LEFT);
        return account;
    }

    private boolean matches(String account, Authentication attempt) {
        try {
            return credentials.match(account, String.valueOf(attempt.getCredentials()), client(attempt));
        } catch (Credentials.MustWait wait) {
            throw new TooManyTries(wait);
        }
    }

    private Authentication signedIn(Authentication attempt, String account) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                account, null, LoginState.of(credentials.areInitial(account)));
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private static String client(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
