package huiqian.web.access;

import huiqian.web.PageView;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What is remembered of people from one request to the next. */
final class Remembered {

    private Remembered() {}

    /** A program that sends its password with every request is known for that request, and opens no session. */
    static SecurityContextRepository whoIsThere() {
        return new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    }

    /** Programs are told to sign in and need no way back. */
    static RequestCache wherePeopleWereGoing() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod()) && PageView.isMeant(request));
        return cache;
    }
}
