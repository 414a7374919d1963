package huiqian.web.access;

import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** What is remembered of people from one request to the next. */
final class Remembered {

    private Remembered() {}

    /** A program that sends its password with every request is known for that request, and opens no session. */
    static SecurityContextRepository whoIsThere() {
        return new DelegatingSecurityContextRepository(
                new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());
    }
}
