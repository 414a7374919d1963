package huiqian.audit;

import huiqian.shared.Noteworthy;
import huiqian.shared.OnBehalf;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whose HTTP request is being answered, and from where it came; neither is known where there is none. */
public record Caller(String person, String address) {

    static Caller behind(Noteworthy event) {
        OnBehalf.Asker asker = OnBehalf.asked();
        if (asker != null) return new Caller(asker.person(), asker.address());
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request))
            return new Caller(null, null);
        // Whoever fails to sign in is not the one who may still be signed in there.
        boolean stranger = event.kind() == Noteworthy.Kind.SIGN_IN_REFUSED;
        return new Caller(stranger ? null : signedIn(), request.getRequest().getRemoteAddr());
    }

    /** The engine's own APIs are answered where the request itself does not know. */
    private static String signedIn() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person == null || person instanceof AnonymousAuthenticationToken ? null : person.getName();
    }
}
