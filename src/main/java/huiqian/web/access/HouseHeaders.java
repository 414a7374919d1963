package huiqian.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser to do with it. */
final class HouseHeaders {

    /** Scripts, styles, words and pictures: the web applications' own and those of our pages. */
    private static final Pattern STATIC =
            Pattern.compile("/(camunda/(app|lib)|assets)/.*\\.(js|css|json|svg|png|ico|ttf|eot|woff2?)");

    /** Our own pages run their own scripts and nothing else. */
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** Nothing here looks, listens, pays or asks where somebody is. */
    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private HouseHeaders() {}

    static void everywhere(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentTypeOptions(Customizer.withDefaults())
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .addHeaderWriter(HouseHeaders::personal);
    }

    /** The web applications may keep their scripts in the browser's cache, and are sandboxed, which a policy for openers does not go with. */
    static void ofWebApplications(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    static void ofOurPages(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    /** What people filed, decided or are called stays in no cache, whatever whoever answered said; and all of it is Chinese. */
    private static void personal(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean data = path.startsWith("/engine-rest/")
                || path.startsWith("/camunda/api/")
                || path.startsWith("/api/")
                || path.startsWith("/records/");
        if (STATIC.matcher(path).matches()) response.setHeader(HttpHeaders.CACHE_CONTROL, lasting(request));
        if (!data) return;
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "zh-CN");
    }

    /** What is asked for by its version stays what it is; our own scripts and words change with the next release, which nobody should wait for long. */
    private static String lasting(HttpServletRequest request) {
        boolean ofVersion = String.valueOf(request.getQueryString()).startsWith("bust=7.");
        return "private, max-age=" + (ofVersion ? Duration.ofDays(30) : Duration.ofMinutes(10)).toSeconds();
    }
}
