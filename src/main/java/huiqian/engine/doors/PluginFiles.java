package huiqian.engine.doors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Hands the web applications the scripts and styles of their own plugins, without which they stay blank. Camunda looks for them in the archives
 * that the server opens; here they lie beside our own files, since its archive is not packed as a whole.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PluginFiles extends OncePerRequestFilter {

    private static final Pattern ADDRESS =
            Pattern.compile("/camunda/api/(tasklist|cockpit|admin)/plugin/\\1Plugins/static/app/plugin\\.(js|css)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher file = ADDRESS.matcher(Routes.path(request));
        if (!request.getMethod().equals("GET") || !file.matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType(file.group(2).equals("js") ? "application/javascript" : "text/css");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (InputStream content = resource(file.group(1), file.group(2)).getInputStream()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private static ClassPathResource resource(String application, String ending) {
        return new ClassPathResource("META-INF/resources/plugin/%s/app/plugin.%s".formatted(application, ending));
    }
}
