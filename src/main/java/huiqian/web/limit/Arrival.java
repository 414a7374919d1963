package huiqian.web.limit;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** One body on its way in: taken whole, or not at all. */
class Arrival implements ApplicationBufferHandler, AutoCloseable {

    /** Somebody who is cut off while still sending never reads why. */
    private static final long HEARD_OUT = 64L * 1024 * 1024;

    /** Whoever sends less than this in a second, after the time of grace, is given up. */
    private static final long SLOWEST = 10 * 1024;

    private final Request wire;
    private final String address;
    private final BodyLimit limit;
    private final Dawdlers dawdlers;
    private final Kept kept;
    private final long patience;

    private final long began = System.nanoTime();
    private ByteBuffer piece = EMPTY_BUFFER;
    private long received;
    private boolean dawdling;

    /**
     * @param kept where it is kept
     * @param grace how long a body may take before its speed is looked at
     */
    Arrival(Request wire, String address, BodyLimit limit, Dawdlers dawdlers, Kept kept, Duration grace) {
        this.wire = wire;
        this.address = address;
        this.limit = limit;
        this.dawdlers = dawdlers;
        this.kept = kept;
        this.patience = grace.toNanos();
    }

    /** @throws TurnedAway if it is too large, too slow, broken, or one too many */
    Kept content() throws TurnedAway, IOException {
        try {
            long declared = wire.getContentLengthLong();
            if (declared > HEARD_OUT) throw TurnedAway.atOnce(413, limit.tooLarge());
            while (received != declared && comesMore()) take();
        } catch (SocketTimeoutException silent) {
            throw tooSlow();
        } catch (BadRequestException broken) {
            throw TurnedAway.atOnce(400, "请求内容无法读取");
        } finally {
            if (dawdling) dawdlers.leave(address);
        }
        if (received > limit.bytes()) throw TurnedAway.politely(413, limit.tooLarge());
        return kept;
    }

    private boolean comesMore() throws IOException, TurnedAway {
        if (!dawdling && wire.getInputBuffer().available() == 0) dawdle();
        return wire.doRead(this) >= 0;
    }

    private void dawdle() throws TurnedAway {
        try {
            dawdling = dawdlers.enter(address);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (!dawdling) throw busy();
    }

    private void take() throws TurnedAway, IOException {
        int length = piece.remaining();
        received += length;
        if (received > HEARD_OUT) throw TurnedAway.atOnce(413, limit.tooLarge());
        if (isTooSlow()) throw tooSlow();
        if (received > limit.bytes()) {
            kept.forget();
        } else if (!kept.add(piece)) throw busy();
    }

    private boolean isTooSlow() {
        long overtime = System.nanoTime() - began - patience;
        return overtime > 0 && overtime / 1_000_000_000.0 * SLOWEST > received;
    }

    private static TurnedAway busy() {
        return TurnedAway.atOnce(503, "同时提交的内容太多，服务器忙不过来，请稍后再试");
    }

    private static TurnedAway tooSlow() {
        return TurnedAway.atOnce(408, "提交的内容送来得太慢，已停止接收，请检查网络后再试");
    }

    /** Once nobody needs the body any more. */
    @Override
    public void close() throws IOException {
        kept.close();
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        piece = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return piece;
    }

    @Override
    public void expand(int size) {
        // Only ever asked of those who collect headers.
    }
}
