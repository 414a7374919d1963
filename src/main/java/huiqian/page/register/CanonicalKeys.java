package huiqian.page.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads from an address with a key as people type it, such as r101, to that of the row: forms take a key in any spelling, and so do addresses. */
@Component
class CanonicalKeys implements HandlerInterceptor, WebMvcConfigurer {

    private static final String REGISTER = "register";
    private static final String KEY = "key";

    private final Registers registers;
    private final Rows rows;

    CanonicalKeys(Registers registers, Rows rows) {
        this.registers = registers;
        this.rows = rows;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/office/*/**");
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Object named = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Map<String, String> names =
                named instanceof Map<?, ?> map ? new HashMap<>((Map<String, String>) map) : Map.of();
        String key = names.get(KEY);
        Book<?> book = registers.named(names.get(REGISTER)).orElse(null);
        if (!request.getMethod().equals("GET") || key == null || book == null) return true;
        String canonical = book.key(key);
        if (canonical.isEmpty() || canonical.equals(key) || rows.one(book, key).isPresent()) return true;
        names.put(KEY, canonical);
        response.sendRedirect(request.getContextPath() + address(request, names));
        return false;
    }

    private static String address(HttpServletRequest request, Map<String, String> names) {
        String pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                .toString();
        String path = UriComponentsBuilder.fromPath(pattern)
                .encode()
                .buildAndExpand(names)
                .toUriString();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
