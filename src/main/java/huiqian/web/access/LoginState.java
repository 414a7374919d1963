package huiqian.web.access;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** How somebody who has signed in stands: free to go about their work, or first to choose a password of their own. */
final class LoginState {

    static final String SETTLED = "SETTLED";
    static final String NEWCOMER = "NEWCOMER";

    private LoginState() {}

    static List<GrantedAuthority> of(boolean initialPassword) {
        return List.of(new SimpleGrantedAuthority(initialPassword ? NEWCOMER : SETTLED));
    }
}
