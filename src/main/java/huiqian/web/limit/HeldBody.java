package huiqian.web.limit;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that has arrived, for whoever reads it then: forms, files and JSON alike. */
class HeldBody implements InputBuffer {

    /** Whoever reads keeps the last piece; they are to keep little. */
    private static final int PIECE = 8 * 1024;

    private final byte[] content;
    private int read;

    HeldBody(byte[] content) {
        this.content = content;
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) {
        int length = Math.min(PIECE, available());
        if (length == 0) return -1;
        reader.setByteBuffer(ByteBuffer.wrap(Arrays.copyOfRange(content, read, read + length)));
        read += length;
        return length;
    }

    @Override
    public int available() {
        return content.length - read;
    }
}
