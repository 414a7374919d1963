package huiqian.engine.doors;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** A response that keeps back what it says when it is an error, to be read and mended; everything else passes at once. */
class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream error = new ByteArrayOutputStream();
    private ServletOutputStream stream;
    private PrintWriter writer;
    private boolean unheard;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isError() {
        return getStatus() >= 400;
    }

    /** Lets pass whatever is yet to be said, by another thread say. */
    void listenNoMore() {
        unheard = true;
    }

    private boolean isKept() {
        return isError() && !unheard;
    }

    /** Lets out what a writer still holds. */
    void finish() {
        if (writer != null) writer.flush();
    }

    /** What was said so far, if it is an error. */
    String said() {
        finish();
        return error.toString(StandardCharsets.UTF_8);
    }

    /** Says at last what was kept back, or something better. */
    void say(String text) throws IOException {
        if (error.size() == 0 || getResponse().isCommitted()) return;
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        getResponse().setContentLength(content.length);
        getResponse().getOutputStream().write(content);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) stream = new Sieve(super.getOutputStream());
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            if (getCharacterEncoding() == null || "ISO-8859-1".equals(getCharacterEncoding()))
                setCharacterEncoding(StandardCharsets.UTF_8.name());
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        if (!isKept()) super.setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isKept()) super.setContentLengthLong(length);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) writer.flush();
        if (!isKept()) super.flushBuffer();
    }

    private final class Sieve extends ServletOutputStream {

        private final ServletOutputStream out;

        Sieve(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            if (isKept()) error.write(one);
            else out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (isKept()) error.write(bytes, offset, length);
            else out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            if (!isKept()) out.flush();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
