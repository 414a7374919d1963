package huiqian.page;

import com.fasterxml.jackson.core.JacksonException;
import huiqian.shared.Refusal;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;

/** What went wrong, in Chinese and with nothing of our insides. */
public final class Explanations {

    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);

    private static final Map<Integer, String> KNOWN = Map.of(
            403, "您无权进行此操作",
            404, "没有这个地址",
            405, "这个地址不支持这种请求方法",
            406, "这个地址不提供所要求的格式",
            408, "提交的内容送来得太慢，已停止接收，请检查网络后再试",
            413, "提交的内容太大",
            415, "这个地址不接受这种格式的内容",
            503, "系统暂时不能处理，请稍后再试");

    /** What Spring says in English, since RFC 9457 wants a title. */
    private static final Map<Integer, String> TITLES = Map.of(
            400, "请求有误",
            401, "尚未登录",
            403, "无权操作",
            404, "没有找到",
            405, "不支持这种请求方法",
            409, "与现在的状态冲突",
            413, "内容太大",
            415, "不接受这种格式",
            429, "操作太频繁",
            503, "暂时不能处理");

    private Explanations() {}

    public static ProblemDetail of(Exception failure) {
        if (failure instanceof Refusal refusal) return problem(refusal.kind().status(), refusal.getMessage());
        if (failure instanceof MethodArgumentTypeMismatchException mismatch)
            return problem(400, "参数「%s」的值「%s」无效".formatted(mismatch.getName(), mismatch.getValue()));
        if (failure instanceof MissingServletRequestParameterException missing)
            return problem(400, "缺少参数「%s」".formatted(missing.getParameterName()));
        if (failure instanceof HttpMessageNotReadableException unread) return problem(400, said(unread));
        if (failure instanceof MaxUploadSizeExceededException) return problem(413, "上传的文件太大");
        if (failure instanceof MultipartException) return problem(400, "上传的内容无法读取");
        if (failure instanceof ConcurrencyFailureException) return problem(409, "刚刚有人同时做了修改，请刷新后再试");
        HttpStatusCode status = failure instanceof ErrorResponse known ? known.getStatusCode() : null;
        if (status != null && (KNOWN.containsKey(status.value()) || status.is4xxClientError())) return of(status);
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("Whoever asked did not wait for the answer", failure);
            return of(HttpStatus.BAD_REQUEST);
        }
        LOG.error("Unexpected failure on one of our routes", failure);
        return of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** What there is to say when nothing but the status is known. */
    public static ProblemDetail of(HttpStatusCode status) {
        String usual = status.is4xxClientError() ? "请求无法处理，请检查内容" : "系统出错了，请稍后再试；如仍不行，请联系管理员";
        return problem(status.value(), KNOWN.getOrDefault(status.value(), usual));
    }

    private static String said(HttpMessageNotReadableException unread) {
        if (unread.getCause() instanceof JacksonException wrong) return Unreadable.said(wrong);
        return unread.getCause() == null ? Unreadable.EMPTY : Unreadable.WHATEVER;
    }

    /** A problem with all that is said of it in Chinese, the title of its status as well. */
    public static ProblemDetail problem(int status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), detail);
        problem.setTitle(TITLES.getOrDefault(status, status < 500 ? "请求无法处理" : "系统出错了"));
        return problem;
    }
}
