package huiqian.engine;

import huiqian.shared.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** How much may be deployed at once: the engine would read all of it into memory, however much it is. */
class UploadLimit extends OncePerRequestFilter {

    private static final Pattern DEPLOYING = Pattern.compile("(/engine/[^/]+)?/deployment/create/*");
    private static final int MEGABYTE = 1024 * 1024;
    static final int LARGEST = 5 * MEGABYTE;

    /** Somebody who is cut off while still sending never reads why. */
    private static final int HEARD_OUT = 64 * MEGABYTE;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Objects.toString(request.getPathInfo(), "");
        return !request.getMethod().equals("POST") || !DEPLOYING.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        InputStream sent = request.getInputStream();
        byte[] body = request.getContentLengthLong() > LARGEST ? null : sent.readNBytes(LARGEST + 1);
        if (body != null && body.length <= LARGEST) {
            chain.doFilter(new ReadAgain(request, body), response);
            return;
        }
        byte[] buffer = new byte[MEGABYTE];
        for (long heard = 0; heard < HEARD_OUT; ) {
            int read = sent.read(buffer);
            if (read < 0) break;
            heard += read;
        }
        RefusedRequest.answer(response, Refusal.invalid("上传的文件太大，流程和表单合计不能超过 " + LARGEST / MEGABYTE + " MB"));
    }
}
