package huiqian.web.limit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;
import org.apache.coyote.InputBuffer;

/** What has come of a body so far: in memory, or, where attachments are taken, in a file once it is more than a little. */
class Kept implements AutoCloseable {

    /** So much of each body needs no leave. */
    static final int SMALL = 64 * 1024;

    private static final int KILOBYTE = 1024;

    private final boolean onDisk;
    private final Semaphore kilobytes;
    private final Semaphore files;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private FileChannel file;
    private int borrowed;

    /**
     * @param kilobytes what all bodies together may still take of the memory
     * @param files how many of them may still take a file
     */
    Kept(BodyLimit limit, Semaphore kilobytes, Semaphore files) {
        this.onDisk = limit.onDisk();
        this.kilobytes = kilobytes;
        this.files = files;
    }

    /** Whether there was room for it. */
    boolean add(ByteBuffer piece) throws IOException {
        long length = memory.size() + piece.remaining();
        if (onDisk && (file != null || length > SMALL)) return write(piece);
        if (!borrow(length)) return false;
        byte[] bytes = new byte[piece.remaining()];
        piece.get(bytes);
        memory.writeBytes(bytes);
        return true;
    }

    private boolean borrow(long length) {
        int needed = (int) ((length - SMALL + KILOBYTE - 1) / KILOBYTE) - borrowed;
        if (length <= SMALL || needed <= 0) return true;
        if (!kilobytes.tryAcquire(needed)) return false;
        borrowed += needed;
        return true;
    }

    private boolean write(ByteBuffer piece) throws IOException {
        if (file == null && !begin()) return false;
        while (piece.hasRemaining()) file.write(piece);
        return true;
    }

    private boolean begin() throws IOException {
        if (!files.tryAcquire()) return false;
        Path path = null;
        try {
            path = Files.createTempFile("body", null);
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } finally {
            if (file == null) {
                files.release();
                if (path != null) Files.deleteIfExists(path);
            }
        }
        ByteBuffer begun = ByteBuffer.wrap(memory.toByteArray());
        while (begun.hasRemaining()) file.write(begun);
        memory.reset();
        return true;
    }

    /** What is too much is only heard out. */
    void forget() throws IOException {
        memory.reset();
        if (file != null) file.truncate(0);
    }

    /** In memory; of what is in a file nothing. */
    byte[] bytes() {
        return memory.toByteArray();
    }

    InputBuffer body() throws IOException {
        return file == null ? new HeldBody(memory.toByteArray()) : new FiledBody(file);
    }

    /** Once nobody needs the body any more. */
    @Override
    public void close() throws IOException {
        kilobytes.release(borrowed);
        borrowed = 0;
        if (file == null) return;
        files.release();
        file.close();
        file = null;
    }
}
