package huiqian.web.access;

import huiqian.page.PageView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Where people were going when they were asked to sign in: path and query, kept by their own browser. Programs are told to sign in and need no
 * way back.
 */
class WayBack implements RequestCache {

    /** A place of this house; nothing that a browser might take for another server. */
    private static final Pattern HERE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private static final int LONGEST = 1000;

    private static final Keepsake PLACE = new Keepsake("way-back", "/", Duration.ofMinutes(30));

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (!HttpMethod.GET.matches(request.getMethod()) || !PageView.isMeant(request)) return;
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String whole = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        String place = whole.length() <= LONGEST ? whole : path;
        if (place.length() <= LONGEST) PLACE.leave(request, response, place);
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return PLACE.find(request)
                .filter(place -> HERE.matcher(place).matches())
                .map(SimpleSavedRequest::new)
                .orElse(null);
    }

    /** What is asked for is answered as it was asked. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (PLACE.find(request).isPresent()) PLACE.drop(request, response);
    }
}
