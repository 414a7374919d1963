package huiqian.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Every error of our own routes as a page, for those who look at one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemPages implements HandlerExceptionResolver {

    private static final Map<Integer, String> HEADINGS = Map.of(403, "没有权限", 404, "找不到", 500, "系统出错了", 503, "请稍候");

    private final PageFrame frame;

    ProblemPages(PageFrame frame) {
        this.frame = frame;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        if (!PageView.isMeant(request)) return null;
        ProblemDetail problem = Explanations.of(failure);
        return page(problem, frame, request, request.getUserPrincipal());
    }

    public static ModelAndView page(
            ProblemDetail problem, PageFrame frame, HttpServletRequest request, Principal person) {
        var content = Map.of(
                "heading",
                HEADINGS.getOrDefault(problem.getStatus(), "无法完成"),
                "detail",
                problem.getDetail(),
                PageFrame.NAME,
                frame.of(person, request));
        return new ModelAndView("problem", content, HttpStatus.valueOf(problem.getStatus()));
    }
}
