package huiqian.web.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What is answered where not even an application was found for a request: the server's own pages are English and show what it is made of. */
class PlainWords extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        String text = "{\"title\":\"请求无法处理\",\"status\":%d,\"detail\":\"%s\"}".formatted(status, detail(status));
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/problem+json");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("Nobody waits for the answer", gone);
        }
    }

    private static String detail(int status) {
        return status < 500 ? "请求的地址或格式不正确" : "系统出错了，请稍后再试；如仍不行，请联系管理员";
    }
}
