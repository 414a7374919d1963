package huiqian.page;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Tells people who look at a page from programs that ask for data. */
public final class PageView {

    private PageView() {}

    /** Whether the answer will be looked at in a browser window: it should be a page, and the way to the login one, too. */
    public static boolean isMeant(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && request.getHeader("X-Requested-With") == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }
}
