package huiqian.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is behind an HTTP request to our own routes. */
public interface Accounts {

    /** The person signed in by HTTP Basic or by the session of the web applications; empty for nobody, or with a wrong password. */
    Optional<String> signedIn(HttpServletRequest request);

    /** Whether a changing request was made by our own pages or with credentials of its own, not by a foreign page riding on a session. */
    boolean isOwnDoing(HttpServletRequest request);
}
