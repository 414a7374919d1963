package huiqian.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A few words left with the browser of somebody who is not signed in, so that nothing of strangers has to be kept here. Whoever reads them again
 * has to treat them like everything else that comes from outside.
 *
 * @param path below the context path
 */
record Keepsake(String name, String path, Duration life) {

    private static final int LONGEST = 2000;

    /** Leaves nothing if it is more than a few words. */
    void leave(HttpServletRequest request, HttpServletResponse response, String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST)
            response.addCookie(
                    cookie(request, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), life));
    }

    Optional<String> find(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        return (all == null ? Stream.<Cookie>empty() : Arrays.stream(all))
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .findFirst()
                .flatMap(cookie -> words(cookie.getValue()));
    }

    void drop(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(request, "", Duration.ZERO));
    }

    private static Optional<String> words(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cookie cookie(HttpServletRequest request, String value, Duration age) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
