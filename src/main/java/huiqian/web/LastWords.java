package huiqian.web;

import huiqian.page.Explanations;
import huiqian.page.PageFrame;
import huiqian.page.PageView;
import huiqian.page.ProblemPages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is answered where nobody else did: as a page, in the engine's shape, or as a problem, by what was asked for. */
@Controller
class LastWords implements ErrorController {

    private static final Pattern ENGINE = Pattern.compile("/+(engine-rest|camunda/api)(;[^/]*)?/.*");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}{3}.*", Pattern.DOTALL);

    private final PageFrame frame;

    LastWords(PageFrame frame) {
        this.frame = frame;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        HttpStatus status = status(request);
        String said = (String) request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        boolean house = said != null && CHINESE.matcher(said).matches();
        ProblemDetail problem = house ? Explanations.problem(status.value(), said) : Explanations.of(status);
        // Who is there and where they may go is in the database, which may be what is missing.
        Principal person = status == HttpStatus.SERVICE_UNAVAILABLE ? null : request.getUserPrincipal();
        if (PageView.isMeant(request)) return ProblemPages.page(problem, frame, request, person);
        if (isTheEngines(request))
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("type", "InvalidRequestException", "message", problem.getDetail()));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** Nothing went wrong before somebody asked for this very page. */
    private static HttpStatus status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static boolean isTheEngines(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? "" : asked.toString();
        return path.startsWith(request.getContextPath())
                && ENGINE.matcher(path.substring(request.getContextPath().length()))
                        .matches();
    }
}
