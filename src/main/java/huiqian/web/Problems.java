package huiqian.web;

import huiqian.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Every error of our own routes as an RFC 9457 problem with a Chinese detail and nothing of our insides. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ProblemDetail refused(Refusal refusal) {
        return problem(HttpStatus.valueOf(refusal.kind().status()), refusal.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unreadable(MethodArgumentTypeMismatchException mismatch) {
        return problem(HttpStatus.BAD_REQUEST, "参数「%s」的值「%s」无效".formatted(mismatch.getName(), mismatch.getValue()));
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException body) {
        return problem(HttpStatus.BAD_REQUEST, "请求内容无法读取");
    }

    @ExceptionHandler
    ProblemDetail collided(ConcurrencyFailureException collision) {
        return problem(HttpStatus.CONFLICT, "刚刚有人同时操作了这份申请，请刷新后再试");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception failure) {
        LOG.error("Unexpected failure on one of our routes", failure);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错了，请稍后再试；如仍不行，请联系管理员");
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
