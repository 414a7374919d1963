package huiqian.engine.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets the scripts run that the start pages of the web applications have in them, and no others: the content policy names their hashes. The
 * pages are templates that nothing but the path this server is set up under goes into, so what is served can be hashed as it is served.
 */
public class StartPages extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String SCRIPTS = "script-src 'self'";
    private static final Pattern FILE = Pattern.compile(".*\\.(?!html)[a-z0-9]+");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>(.*?)</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** A path written in another way than the server's own would be part of the page as somebody wrote it. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FILE.matcher(request.getRequestURI()).matches()
                || !request.getContextPath().equals(request.getServletContext().getContextPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String policy = page.getHeader(POLICY);
        boolean html = page.getContentType() != null && page.getContentType().startsWith("text/html");
        if (policy != null && html)
            page.setHeader(POLICY, policy.replace(SCRIPTS, SCRIPTS + hashes(page.getContentAsByteArray())));
        page.copyBodyToResponse();
    }

    private static String hashes(byte[] page) {
        return INLINE.matcher(new String(page, StandardCharsets.UTF_8))
                .results()
                .map(script -> script.group(1))
                .map(script -> " 'sha256-" + hash(script) + "'")
                .collect(Collectors.joining());
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
