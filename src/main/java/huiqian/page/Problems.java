package huiqian.page;

import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every error of our own routes as an RFC 9457 problem, for those who do not look at a page. */
@RestControllerAdvice(basePackages = "huiqian")
class Problems {

    @ExceptionHandler
    ProblemDetail explained(Exception failure) {
        return Explanations.of(failure);
    }
}
