package huiqian.web.limit;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Addresses that nobody has who follows a link: what comes after would fall over some of them, or take one for another. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OddPaths extends OncePerRequestFilter {

    /**
     * A blank segment or a step up or on the spot, plain or encoded; parameters of a path; signs that separate or end paths, encoded; letters and
     * digits encoded for no reason but to look like another address.
     */
    private static final Pattern ODD = Pattern.compile(
            "//|;|\\\\|/(\\.|%2e){1,2}(/|$)|%(00|0a|0d|25|2f|3b|5c|3[0-9]|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])",
            CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ODD.matcher(request.getRequestURI()).find()) response.sendError(400, "请求的地址写法不对");
        else chain.doFilter(request, response);
    }
}
