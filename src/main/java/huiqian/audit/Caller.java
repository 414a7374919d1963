package huiqian.audit;

import huiqian.shared.Noteworthy;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whose HTTP request is being answered, and from where it came; neither is known where there is none. */
record Caller(String person, String address) {

    static Caller behind(Noteworthy event) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request))
            return new Caller(null, null);
        // Whoever fails to sign in is not the one who may still be signed in there.
        boolean stranger = event.kind() == Noteworthy.Kind.SIGN_IN_REFUSED;
        String person = stranger ? null : request.getRequest().getRemoteUser();
        return new Caller(person, request.getRequest().getRemoteAddr());
    }
}
