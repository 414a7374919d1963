package huiqian.web.limit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that has arrived and is too large to be held in memory. */
class FiledBody implements InputBuffer {

    private static final int PIECE = 8 * 1024;

    private final FileChannel file;
    private final long length;
    private long read;

    FiledBody(FileChannel file) throws IOException {
        this.file = file;
        this.length = file.size();
    }

    @Override
    public int doRead(ApplicationBufferHandler reader) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        int got = file.read(piece, read);
        if (got <= 0) return -1;
        read += got;
        reader.setByteBuffer(piece.flip());
        return got;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, length - read);
    }
}
