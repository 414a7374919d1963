package huiqian.web;

import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests that reach nobody: no such address, or not in this way. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Misdirected {

    private static final Map<Integer, String> DETAILS = Map.of(
            404, "没有这个地址",
            405, "这个地址不支持这种请求方法",
            406, "这个地址不提供所要求的格式",
            415, "这个地址不接受这种格式的内容");

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class,
        HttpMediaTypeNotSupportedException.class
    })
    ProblemDetail misdirected(Exception request) {
        HttpStatusCode status = ((ErrorResponse) request).getStatusCode();
        return ProblemDetail.forStatusAndDetail(status, DETAILS.get(status.value()));
    }
}
